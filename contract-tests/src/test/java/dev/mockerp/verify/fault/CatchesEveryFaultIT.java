package dev.mockerp.verify.fault;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mockerp.contract.Api;
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
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every fault of the catalogue, each in an ERP that is right otherwise. */
@Execution(ExecutionMode.SAME_THREAD)
class CatchesEveryFaultIT {

    private static final int NEWEST = 16;
    /** Of its own: broken ERPs leave things behind. */
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

    /** The rule's own check comes first, since most faults show there; what does not, must show in a whole run. */
    @ParameterizedTest
    @MethodSource("faults")
    void byTheRuleThatNamesItWithTheVerdictOfItsEvidence(Fault fault) {
        Tried tried = run(fault, true);
        Tried deciding = isCaught(fault, tried) ? tried : run(fault, false);
        RUNS.put(FaultTable.key(fault), deciding);

        assertThat(deciding.results())
                .as("%s, by %s; found %s", fault.breaks(), fault.rule(), deciding.broken())
                .filteredOn(result -> result.rule().equals(fault.rule()))
                .extracting(Result::verdict)
                .contains(Verdict.ofBroken(fault.evidence()));
    }

    private static Tried run(Fault fault, boolean itsCheckAlone) {
        try (BrokenErp erp = BrokenErp.of(fault, mock(fault))) {
            Tried tried = itsCheckAlone
                    ? Vendors.runFor(fault.rule(), fault.api(), erp.baseUrl(), fault.version())
                    : Vendors.run(fault.api(), erp.baseUrl(), fault.version());
            assertThat(itsCheckAlone || erp.applied() > 0)
                    .as("the fault was applied")
                    .isTrue();
            return tried;
        }
    }

    private static boolean isCaught(Fault fault, Tried tried) {
        return tried.results().stream()
                .anyMatch(result ->
                        result.rule().equals(fault.rule()) && result.verdict() == Verdict.ofBroken(fault.evidence()));
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
