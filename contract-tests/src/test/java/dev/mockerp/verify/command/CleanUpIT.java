package dev.mockerp.verify.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mockerp.contract.Api;
import dev.mockerp.proof.broken.RecordedErp;
import dev.mockerp.proof.harness.MockErp;
import dev.mockerp.verify.command.Program.Ended;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Customers that the checker makes do not stay, and those that it cannot delete are named. */
class CleanUpIT {

    private static final Duration TO_CLEAN_UP = Duration.ofSeconds(60);

    @TempDir
    private Path folder;

    @Test
    void afterARunTheCustomersAreThoseOfBefore() throws IOException, InterruptedException {
        try (MockErp mock = MockErp.start()) {
            Set<String> before = CustomersOf.the(mock);
            Ended ended = Program.run("--profile", ProfileFile.in(folder, Api.FLOWRETAIL, mock.baseUrl()));
            assertThat(ended.code()).as(ended.said()).isZero();
            assertThat(CustomersOf.the(mock)).isEqualTo(before);
        }
    }

    @Test
    void aRunThatIsStoppedCleansUpBeforeItEnds() throws IOException, InterruptedException {
        try (MockErp mock = MockErp.start();
                RecordedErp erp = RecordedErp.before(mock.baseUrl())) {
            Set<String> before = CustomersOf.the(mock);
            // Started as users do, in a JVM that starts another one: ending the first must not leave the second behind.
            Ended ended = stopped(erp, Program::startPlainly);
            assertThat(erp.asked()).anyMatch(asked -> asked.method().equals("DELETE"));
            assertThat(CustomersOf.the(mock)).isEqualTo(before);
            assertThat(ended.out()).contains("the run was stopped before its end");
        }
    }

    @Test
    void customersWhoseCreateWasNotAnsweredAreFoundAndDeleted() throws IOException, InterruptedException {
        AtomicInteger creates = new AtomicInteger();
        try (MockErp mock = MockErp.start();
                RecordedErp erp = RecordedErp.losing(
                        asked -> asked.method().equals("POST")
                                && asked.target().endsWith("/customers")
                                && asked.body().contains("@example.com")
                                && creates.incrementAndGet() % 3 == 2,
                        mock.baseUrl())) {
            Set<String> before = CustomersOf.the(mock);
            Path profile = ProfileFile.in(folder, Api.FLOWRETAIL, erp.baseUrl());
            Ended ended = Program.run("--profile", profile);
            assertThat(creates.get()).isGreaterThan(10);
            assertThat(CustomersOf.the(mock)).as(ended.said()).isEqualTo(before);
        }
    }

    @Test
    void whatCannotBeDeletedIsNamed() throws IOException, InterruptedException {
        try (MockErp mock = MockErp.start();
                RecordedErp erp = RecordedErp.refusing("DELETE", mock.baseUrl())) {
            Set<String> left = CustomersOf.the(mock);
            Ended ended = stopped(erp, arguments -> Program.start(Map.of(), arguments));
            Set<String> after = CustomersOf.the(mock);
            after.removeAll(left);
            assertThat(after).isNotEmpty();
            assertThat(ended.out()).contains("Left behind");
            String report = Files.readString(folder.resolve("report").resolve("report.json"));
            for (String uid : after) {
                assertThat(report).contains("customer " + uid + ": its DELETE is answered with status 500");
            }
        }
    }

    private Ended stopped(RecordedErp erp, Function<Object[], Program> start) throws InterruptedException {
        Path profile = ProfileFile.in(folder, Api.FLOWRETAIL, erp.baseUrl());
        Object[] arguments = {"--profile", profile, "--out", folder.resolve("report"), "--seed", "one"};
        try (Program program = start.apply(arguments)) {
            assertThat(erp.awaits(100)).isTrue();
            program.stop();
            return program.end(TO_CLEAN_UP);
        }
    }
}
