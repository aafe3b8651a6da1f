package dev.mockerp.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.testkit.engine.EventConditions.event;
import static org.junit.platform.testkit.engine.EventConditions.finishedWithFailure;
import static org.junit.platform.testkit.engine.EventConditions.test;
import static org.junit.platform.testkit.engine.TestExecutionResultConditions.message;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.platform.testkit.engine.EngineExecutionResults;
import org.junit.platform.testkit.engine.EngineTestKit;

/** One run of a shop's tests, in parallel, and what is left of it. */
class MockErpIT {

    private static EngineExecutionResults run;
    private static String printed;

    @BeforeAll
    static void runTheExamples() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream before = System.err;
        System.setErr(new PrintStream(out, true, StandardCharsets.UTF_8));
        try {
            run = EngineTestKit.engine("junit-jupiter")
                    .selectors(
                            selectClass(Examples.Prices.class),
                            selectClass(Examples.Apart.class),
                            selectClass(Examples.AnOlderErp.class),
                            selectClass(Examples.Failing.class),
                            selectClass(Examples.Misconfigured.class))
                    .configurationParameter("junit.jupiter.execution.parallel.enabled", "true")
                    .configurationParameter("junit.jupiter.execution.parallel.mode.default", "concurrent")
                    .configurationParameter("junit.jupiter.execution.parallel.config.strategy", "fixed")
                    .configurationParameter("junit.jupiter.execution.parallel.config.fixed.parallelism", "4")
                    .execute();
        } finally {
            System.setErr(before);
        }
        printed = out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void testsThatShouldPassDo() {
        run.testEvents().assertStatistics(events -> events.started(7).failed(2));
    }

    @Test
    void aTestThatFailsTellsWhatTheErpWasAsked() {
        run.testEvents().assertThatEvents().haveExactly(1, event(test("asksWrongly"), finishedWithFailure()));
        assertThat(printed)
                .containsOnlyOnce("What the ERP was asked, in sandbox tFailing.asksWrongly-")
                .contains("/GetPrices  404", "/Shoxl/v1/GetProductInformations  400", "accountNumber");
    }

    @Test
    void aMockThatDoesNotStartSaysWhy() {
        run.testEvents()
                .assertThatEvents()
                .haveExactly(
                        1,
                        event(
                                test("neverRuns"),
                                finishedWithFailure(
                                        message(text -> text.contains("--shoxl.colour is not an option")))));
    }

    @Test
    void testsShareAMock() {
        assertThat(Examples.ADDRESSES).hasSize(5);
        assertThat(Examples.ADDRESSES.stream().map(URI::getPort).distinct())
                .as("one for each choice of settings")
                .hasSize(2);
    }

    @Test
    void everyTestHasASandboxOfItsOwn() {
        assertThat(Examples.ADDRESSES)
                .doesNotHaveDuplicates()
                .allMatch(address -> address.getPath().startsWith("/sandbox/t"));
    }

    @Test
    void noMockOutlivesTheRun() {
        assertThat(Examples.ADDRESSES)
                .allSatisfy(address -> assertThatThrownBy(() -> {
                            try (Socket socket = new Socket(address.getHost(), address.getPort())) {
                                assertThat(socket.isConnected()).isFalse();
                            }
                        })
                        .isInstanceOf(IOException.class));
    }
}
