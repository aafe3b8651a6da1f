package dev.mockerp.erp.fault;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mockerp.contract.Api;
import dev.mockerp.contract.Contract;
import dev.mockerp.contract.fault.Headers;
import dev.mockerp.contract.fault.Request;
import dev.mockerp.contract.fault.When;
import dev.mockerp.server.control.FaultDelay;
import dev.mockerp.server.control.FaultLogNormal;
import dev.mockerp.server.control.FaultRule;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** A fault happens as often as it was asked to, and by chance that repeats itself. */
class ActiveFaultTest {

    private static final Request REQUEST = new Request(
            Contract.of(Api.SHOXL).operation("getCustomerProducts"),
            "/Shoxl/v1/GetCustomerProducts",
            Headers.NONE,
            new byte[0]);

    private final AtomicLong time = new AtomicLong(Long.MAX_VALUE);

    private ActiveFault fault(FaultRule given, long seed) {
        When always = When.read(JsonMapper.shared().createObjectNode());
        return new ActiveFault(1, new Rule(given, Set.of("getCustomerProducts"), always, null), false, seed, time::get);
    }

    private static List<Long> delays(ActiveFault fault, int requests) {
        return IntStream.range(0, requests)
                .mapToObj(i -> fault.strike(REQUEST))
                .filter(Objects::nonNull)
                .map(Strike::delay)
                .sorted()
                .toList();
    }

    private static FaultRule logNormal() {
        return new FaultRule()
                .probability(new BigDecimal("0.25"))
                .delay(new FaultDelay()
                        .logNormal(new FaultLogNormal()
                                .median(BigDecimal.valueOf(90))
                                .sigma(new BigDecimal("0.4"))));
    }

    @Test
    void itHappensToThatPartOfTheRequestsAndIsHalfTheTimeLongerThanTheMedian() {
        List<Long> delays = delays(fault(logNormal(), 1), 20_000);

        assertThat(delays.size()).isBetween(4800, 5200);
        assertThat(delays.get(delays.size() / 2)).isBetween(87L, 93L);
        assertThat(delays.get(delays.size() * 9 / 10)).isBetween(140L, 162L);
    }

    @Test
    void theSameSeedBringsTheSameChanceAndAnotherAnother() {
        List<Long> delays = delays(fault(logNormal(), 7), 100);

        assertThat(delays(fault(logNormal(), 7), 100)).isEqualTo(delays);
        assertThat(delays(fault(logNormal(), 8), 100)).isNotEqualTo(delays);
        assertThat(delays(fault(logNormal().seed(7L), 8), 100)).isEqualTo(delays);
    }

    @Test
    void itEndsWithItsTimeAlsoWhereTheClockOfTheMachineOverflows() {
        ActiveFault fault = fault(new FaultRule().status(503).seconds(30), 1);

        time.addAndGet(Duration.ofSeconds(29).toNanos());
        assertThat(fault.strike(REQUEST)).isNotNull();
        time.addAndGet(Duration.ofSeconds(1).toNanos());
        assertThat(fault.strike(REQUEST)).isNull();
        assertThat(fault.isOver()).isTrue();
        assertThat(fault.applied()).isEqualTo(1);
    }

    @Test
    void whatFoundNothingToChangeDoesNotCount() {
        ActiveFault fault = fault(new FaultRule().malformed(true).times(1), 1);

        assertThat(fault.strike(REQUEST)).isNotNull();
        assertThat(fault.strike(REQUEST)).isNull();
        fault.takeBack();
        assertThat(fault.strike(REQUEST)).isNotNull();
    }
}
