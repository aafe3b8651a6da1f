package dev.mockerp.verify.pact;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mockerp.verify.http.Received;
import dev.mockerp.verify.run.Json;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** What is not as expected is named with its place, the rule and what came. */
class AnswerMatchingTest {

    private static ExpectedAnswer expected(String body, String rules) {
        return new ExpectedAnswer(
                200,
                Map.of(),
                Content.json("", json(body), ""),
                false,
                MatchingRules.of(json(rules), 3),
                Json.object());
    }

    private static JsonNode json(String text) {
        return Json.read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Received answer(String type, String body) {
        return new Received(200, Map.of("content-type", List.of(type)), body.getBytes(StandardCharsets.UTF_8), 1);
    }

    @Test
    void everyMismatchIsNamed() {
        ExpectedAnswer expected = expected(
                "{\"a\": {\"b c\": [1, \"x\"]}, \"d\": 1, \"e\": [2]}",
                "{\"body\": {\"$.a['b c'][1]\": {\"matchers\": [{\"match\": \"regex\", \"regex\": \"x+\"}]}}}");

        assertThat(AnswerMatching.mismatches(
                        expected, answer("application/json", "{\"a\": {\"b c\": [2, \"y\"]}, \"e\": [2, 3]}")))
                .containsExactlyInAnyOrder(
                        new Mismatch("body $.d", "to be there, like 1", "nothing"),
                        new Mismatch("body $.a['b c'][0]", "1, as no rule is given", "2"),
                        new Mismatch("body $.a['b c'][1]", "the rule regex \"x+\", like \"x\"", "\"y\""),
                        new Mismatch("body $.e", "a list of 1, as no rule is given", "[2,3]"));
    }

    @Test
    void aRuleForTheContentTypeOfTheBodyLooksAtThatAlone() {
        ExpectedAnswer expected = expected(
                "{\"a\": 1}",
                "{\"body\": {\"$\": {\"matchers\": [{\"match\": \"contentType\", \"value\": \"application/json\"}]}}}");

        assertThat(AnswerMatching.mismatches(expected, answer("application/json;charset=utf-8", "[]")))
                .isEmpty();
        assertThat(AnswerMatching.mismatches(expected, answer("text/plain", "[]")))
                .containsExactly(new Mismatch("body $", "contentType application/json", "text/plain"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"match\": \"sounds-like\"} | is not known",
                "{} | is not known",
                "{\"match\": \"regex\", \"regex\": \"(\"} | the regex of $.a cannot be read",
                "{\"match\": \"date\", \"format\": \"bbb\"} | the format \"bbb\" of $.a cannot be read",
                "{\"match\": \"contentType\", \"value\": \"x/y\"} | is of a part of a body",
                "{\"match\": \"eachKey\"} | has no rules",
                "{\"match\": \"eachValue\", \"rules\": [{\"match\": \"odd\"}]} | \"odd\" of $.a is not known",
                "{\"match\": \"arrayContains\", \"variants\": [{\"rules\": {\"$.b\": {\"matchers\": [{\"match\": \"odd\"}]}}}]}"
                        + " | \"odd\" of $.b is not known"
            })
    void whatCannotBeAppliedIsSaid(String rule, String part) {
        String rules = "{\"body\": {\"$.a\": {\"matchers\": [" + rule + "]}}}";

        assertThat(AnswerMatching.unreadable(expected("{\"a\": 1}", rules)))
                .singleElement()
                .asString()
                .contains(part);
    }

    @Test
    void aBodyThatIsNotJsonIsNotJudged() {
        ExpectedAnswer expected = new ExpectedAnswer(
                200,
                Map.of(),
                Content.other("", "text", "text/plain"),
                false,
                MatchingRules.of(Json.object(), 3),
                Json.object());

        assertThat(AnswerMatching.unreadable(expected))
                .singleElement()
                .asString()
                .contains("is not JSON");
    }
}
