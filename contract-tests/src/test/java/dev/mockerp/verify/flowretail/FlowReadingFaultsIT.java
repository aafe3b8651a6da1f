package dev.mockerp.verify.flowretail;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mockerp.proof.harness.MockErp;
import dev.mockerp.verify.profile.Profile.Mode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** That each check of reading and creating finds ERPs that break its rule. */
class FlowReadingFaultsIT {

    private static Map<String, Flaw> flaws() {
        Map<String, Flaw> flaws = new LinkedHashMap<>(FlowPageFaults.all());
        flaws.putAll(FlowSearchFaults.all());
        flaws.putAll(FlowViewFaults.all());
        flaws.putAll(FlowCreatingFaults.all());
        return flaws;
    }

    static Stream<String> names() {
        return flaws().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("names")
    void catchesAnErpThat(String name) {
        String rule = name.substring(0, name.indexOf(':'));
        Flaw flaw = java.util.Objects.requireNonNull(flaws().get(name));

        ReadingRun run = new ReadingRun(
                ReadingRun.profile(Mode.FULL, 0),
                name,
                flaw.before(FlowReadingIT.mock(MockErp.shared())),
                Set.of(rule));

        assertThat(run.findings())
                .as(
                        "results: %s",
                        run.results()
                                .map(Object::toString)
                                .filter(text -> text.contains(rule))
                                .toList())
                .anyMatch(finding -> finding.startsWith(rule));
    }

    @Test
    void everyCheckIsSeenToFail() {
        Set<String> caught =
                names().map(name -> name.substring(0, name.indexOf(':'))).collect(Collectors.toSet());

        assertThat(ReadingRun.rules()).allMatch(rule -> caught.contains(rule.id()));
    }
}
