package dev.mockerp.verify.pact;

import static org.assertj.core.api.Assertions.assertThat;

import au.com.dius.pact.core.matchers.Mismatch;
import au.com.dius.pact.core.matchers.ResponseMatching;
import au.com.dius.pact.core.model.ContentType;
import au.com.dius.pact.core.model.DefaultPactReader;
import au.com.dius.pact.core.model.OptionalBody;
import au.com.dius.pact.core.model.Pact;
import au.com.dius.pact.core.model.Response;
import au.com.dius.pact.core.model.SynchronousRequestResponse;
import au.com.dius.pact.core.model.generators.Generators;
import au.com.dius.pact.core.model.matchingrules.MatchingRulesImpl;
import dev.mockerp.verify.run.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The checker's own matching and that of Pact for the JVM say the same of the same answers. */
class MatchingAgreesWithPactTest {

    private static final Pattern KIND = Pattern.compile("\"match\":\"(\\w+)\"");

    @TempDir
    private Path folder;

    /** Where the two must differ, by the name of the cases. */
    private static final Map<String, String> DEVIATIONS = Map.of(
            "or of a list", "Pact asks for all rules of a list, though the specification lets them be combined by OR",
            "a text of type JSON", "Pact cannot read such a pact: it takes a text for a document in any case",
            "notEmpty of an object that is empty", "Pact does not look, though the rule speaks of objects too",
            "equality of the whole body",
                    "Pact compares two arrays of bytes by their addresses, so that it never holds");

    @Test
    void ofEveryCase() throws IOException {
        List<MatchingCase> cases = MatchingCase.all();
        List<String> different = new ArrayList<>();
        Set<String> deviating = new TreeSet<>();
        Map<String, Set<Boolean>> outcomes = new TreeMap<>();
        for (int version = 2; version <= 4; version++) {
            Path file = Files.write(folder.resolve("pact.json"), Json.bytes(MatchingCase.pact(version, cases)));
            Map<String, ExpectedAnswer> read = PactReader.read(file).interactions().stream()
                    .collect(Collectors.toMap(Interaction::description, Interaction::answer));
            Pact pact = DefaultPactReader.INSTANCE.loadPact(file.toFile());
            for (MatchingCase each : MatchingCase.ofVersion(version, cases)) {
                List<?> ours = ours(Objects.requireNonNull(read.get(each.group())), each);
                List<?> theirs = theirs(pact, each);
                KIND.matcher(each.expected().toString())
                        .results()
                        .forEach(kind -> outcomes.computeIfAbsent(kind.group(1), none -> new TreeSet<>())
                                .add(ours.isEmpty()));
                if (ours.isEmpty() != theirs.isEmpty() && DEVIATIONS.containsKey(each.group())) {
                    deviating.add(each.group());
                } else if (ours.isEmpty() != theirs.isEmpty()) {
                    different.add(each + "\n  ours: " + ours + "\n  Pact's: " + theirs);
                }
            }
        }
        assertThat(different).isEmpty();
        assertThat(deviating).as("a deviation that is none").isEqualTo(new TreeSet<>(DEVIATIONS.keySet()));
        demandBothOutcomes(cases.size(), outcomes);
    }

    /** A rule that always holds, or never, would show nothing. */
    private static void demandBothOutcomes(int cases, Map<String, Set<Boolean>> outcomes) {
        Set<String> kinds = new TreeSet<>(MatchingRule.KINDS);
        // Pact looks into the bytes for it; what the checker does with it is tested elsewhere.
        kinds.remove("contentType");
        assertThat(cases).isGreaterThan(80);
        assertThat(outcomes.keySet()).containsAll(kinds);
        assertThat(outcomes).allSatisfy((kind, both) -> assertThat(both).containsExactly(false, true));
    }

    private static List<?> ours(ExpectedAnswer expected, MatchingCase each) {
        assertThat(AnswerMatching.unreadable(expected)).as(each.name()).isEmpty();
        return AnswerMatching.mismatches(expected, each.received());
    }

    /** As Pact's own client hands them over. */
    private static List<String> pieces(List<String> values) {
        return values.stream()
                .flatMap(value -> Arrays.stream(value.split(",")))
                .map(String::strip)
                .toList();
    }

    private static List<?> theirs(Pact pact, MatchingCase each) {
        SynchronousRequestResponse interaction = pact.getInteractions().stream()
                .filter(it -> it.getDescription().equals(each.group()))
                .map(SynchronousRequestResponse.class::cast)
                .findFirst()
                .orElseThrow();
        OptionalBody body = each.body().length == 0
                ? OptionalBody.missing()
                : OptionalBody.body(
                        each.body(),
                        new ContentType(each.headers().get("content-type").get(0)));
        Map<String, List<String>> headers = new LinkedHashMap<>();
        each.headers().forEach((name, values) -> headers.put(name, pieces(values)));
        Response response = new Response(each.status(), headers, body, new MatchingRulesImpl(), new Generators());
        try {
            List<Mismatch> found = ResponseMatching.responseMismatches(pact, interaction, response, Map.of());
            return found.stream().map(Mismatch::description).toList();
        } catch (RuntimeException e) {
            return List.of("throws " + e);
        }
    }
}
