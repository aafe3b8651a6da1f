package dev.mockerp.verify.flowretail;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mockerp.proof.harness.MockErp;
import dev.mockerp.verify.http.Transport;
import dev.mockerp.verify.profile.Profile.Mode;
import dev.mockerp.verify.report.Verdict;
import java.net.URI;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** That the checks of reading and creating find nothing in an ERP that keeps the contract, in whatever way. */
class FlowReadingIT {

    private static final int MOST_REQUESTS = 190;

    static Transport mock(MockErp erp) {
        return new Wire(URI.create(erp.baseUrl() + "/v2"));
    }

    @Test
    void findsNothingInTheMockAndSkipsNoCheck() {
        ReadingRun run = new ReadingRun(ReadingRun.profile(Mode.FULL, 2), "clean", mock(MockErp.shared()), Set.of());

        assertThat(run.findings()).isEmpty();
        assertThat(run.leftovers()).isEmpty();
        assertThat(run.requests()).isLessThanOrEqualTo(MOST_REQUESTS);
        List<String> rules = ReadingRun.rules().stream().map(rule -> rule.id()).toList();
        assertThat(rules).hasSizeGreaterThanOrEqualTo(36);
        assertThat(run.results()
                        .filter(result -> rules.contains(result.rule()))
                        .filter(result -> result.verdict() != Verdict.PASS)
                        .map(result -> result.rule() + " " + result.message()))
                .isEmpty();
        assertThat(run.results()
                        .filter(result -> rules.contains(result.rule()))
                        .filter(result -> result.message().contains("another way"))
                        .map(result -> result.rule() + " " + result.message()))
                .isEmpty();
    }

    @Test
    void readsOnlyWhereNothingMayBeWritten() {
        List<String> methods = new java.util.ArrayList<>();
        Transport right = mock(MockErp.shared());
        ReadingRun run = new ReadingRun(
                ReadingRun.profile(Mode.READ_ONLY, 2),
                "look",
                request -> {
                    methods.add(request.method() + " " + Flaw.path(request));
                    return right.send(request);
                },
                Set.of());

        assertThat(run.findings()).isEmpty();
        assertThat(methods).allMatch(line -> line.startsWith("GET ") || line.contains("/customers/search"));
        assertThat(run.with(Set.of(Verdict.PASS)).stream().map(line -> line.split(" ")[0]))
                .contains("FLW-CUS-010", "FLW-CUS-012", "FLW-CUS-014", "FLW-CUS-026", "FLW-CUS-027", "FLW-CUS-028")
                .contains("FLW-CUS-030", "FLW-CUS-031", "FLW-CUS-032", "FLW-CUS-035", "FLW-CUS-037", "FLW-CUS-038")
                .contains("FLW-CUS-039", "FLW-CUS-040", "FLW-CUS-041", "FLW-CUS-042", "FLW-CUS-043", "FLW-CUS-046")
                .contains("FLW-CUS-068", "FLW-CUS-070", "FLW-CUS-072", "FLW-CUS-073", "FLW-CUS-075", "FLW-CUS-143");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--flowretail.first-page=0 --flowretail.unset-members=absent",
                "--flowretail.default-page-size=3 --flowretail.default-order=customer-uid",
                "--flowretail.unknown-sort-by=ignore --flowretail.export-shape=customer",
                "--flowretail.unknown-tenant=404 --flowretail.customer-type=optional --flowretail.names=optional",
                "--flowretail.duplicate-uid=400 --flowretail.created-at=same-instant"
            })
    void findsNothingWhereTheMockIsSetToAnotherReading(String settings) {
        try (MockErp erp = MockErp.start(settings.split(" "))) {
            for (Mode mode : Mode.values()) {
                ReadingRun run = new ReadingRun(ReadingRun.profile(mode, 1), "other", mock(erp), Set.of());

                // These rules are conditions that are tied to the setting.
                assertThat(run.findings().stream()
                                .filter(finding -> !finding.startsWith("FLW-CUS-024"))
                                .filter(finding -> !finding.startsWith("FLW-CUS-019")))
                        .as("%s %s", settings, mode)
                        .isEmpty();
                assertThat(run.leftovers()).isEmpty();
            }
        }
    }
}
