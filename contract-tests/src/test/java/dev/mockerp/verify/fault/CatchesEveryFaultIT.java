package dev.mockerp.verify.fault;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mockerp.contract.Api;
import dev.mockerp.contract.Evidence;
import dev.mockerp.contract.fault.Fault;
import dev.mockerp.contract.fault.Faults;
import dev.mockerp.proof.broken.BrokenErp;
import dev.mockerp.proof.harness.MockErp;
import dev.mockerp.verify.Tried;
import dev.mockerp.verify.report.Result;
import dev.mockerp.verify.report.Verdict;
import java.io.IOException;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every fault of the catalogue, each in an ERP that is right otherwise, by a whole run. */
class CatchesEveryFaultIT {

    private static final int NEWEST = 16;

    /** Of its own: broken ERPs leave things behind. One run at a time and API: others' customers are no finding. */
    private static final Map<Integer, MockErp> OF_VERSION = new ConcurrentHashMap<>();

    private static final Map<String, Tried> RUNS = new ConcurrentHashMap<>();

    static Stream<Fault> faults() {
        return Arrays.stream(Api.values()).flatMap(api -> Faults.of(api).stream());
    }

    private static URI mock(Fault fault) {
        int version = fault.version() == null ? NEWEST : fault.version();
        return OF_VERSION
                .computeIfAbsent(version, number -> MockErp.start("--shoxl.contract-version=" + number))
                .baseUrl();
    }

    @AfterAll
    static void stopTheMocks() {
        OF_VERSION.values().forEach(MockErp::close);
    }

    @Nested
    class InShoxl {

        static List<Fault> faults() {
            return Faults.of(Api.SHOXL);
        }

        @ParameterizedTest
        @MethodSource("faults")
        @Execution(ExecutionMode.SAME_THREAD)
        void isNamedByItsRuleAndVerdict(Fault fault) {
            demandThatItIsCaught(fault);
        }
    }

    @Nested
    class InRetailNxt {

        static List<Fault> faults() {
            return Faults.of(Api.RETAILNXT);
        }

        @ParameterizedTest
        @MethodSource("faults")
        @Execution(ExecutionMode.SAME_THREAD)
        void isNamedByItsRuleAndVerdict(Fault fault) {
            demandThatItIsCaught(fault);
        }
    }

    @Nested
    class InFlowRetail {

        static List<Fault> faults() {
            return Faults.of(Api.FLOWRETAIL);
        }

        @ParameterizedTest
        @MethodSource("faults")
        @Execution(ExecutionMode.SAME_THREAD)
        void isNamedByItsRuleAndVerdict(Fault fault) {
            demandThatItIsCaught(fault);
        }
    }

    private static void demandThatItIsCaught(Fault fault) {
        Tried tried = run(fault);
        RUNS.put(FaultTable.key(fault), tried);

        assertThat(tried.results())
                .as("%s, by %s; found %s", fault.breaks(), fault.rule(), tried.broken())
                .filteredOn(result -> result.rule().equals(fault.rule()))
                .extracting(Result::verdict)
                .contains(Verdict.ofBroken(fault.evidence()));
        if (fault.evidence() != Evidence.TEXT) {
            assertThat(failed(tried))
                    .as("what %s breaks of what is published", fault)
                    .isEqualTo(fault.alsoBreaks());
        }
    }

    private static List<String> failed(Tried tried) {
        return tried.results().stream()
                .filter(result -> result.verdict() == Verdict.FAIL)
                .map(Result::rule)
                .distinct()
                .sorted()
                .toList();
    }

    private static Tried run(Fault fault) {
        try (BrokenErp erp = BrokenErp.of(fault, mock(fault))) {
            Tried tried = Vendors.run(fault.api(), erp.baseUrl(), fault.version());
            assertThat(erp.applied()).as("how often the fault was applied").isPositive();
            return tried;
        }
    }

    @Test
    void ofWhichThereAreManyOfEveryApi() {
        Map<Api, Long> counts = new TreeMap<>();
        faults().forEach(fault -> counts.merge(fault.api(), 1L, Long::sum));

        assertThat(counts.values().stream().mapToLong(Long::longValue).sum()).isGreaterThanOrEqualTo(120);
        assertThat(counts).hasSize(3);
    }

    @AfterAll
    static void theTableOfFaultsIsTrue() throws IOException {
        if (RUNS.size() == faults().count()) {
            FaultTable.demand(RUNS);
        }
    }
}
