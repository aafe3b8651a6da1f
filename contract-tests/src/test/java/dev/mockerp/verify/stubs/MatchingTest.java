package dev.mockerp.verify.stubs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mockerp.verify.run.Json;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MatchingTest {

    @ParameterizedTest
    @ValueSource(strings = {"customer-310", "a.b*c", "(?:x)", "PO 2026/17", "é$^", "a\\b", "[", "%20", "a|b", "{}"})
    void aQuotedTextFitsItselfAndNothingElse(String text) {
        assertThat(text).matches(Matching.quoted(text));
        assertThat(text + "x").doesNotMatch(Matching.quoted(text));
        assertThat("axb*c").doesNotMatch(Matching.quoted(text));
    }

    @Test
    void oneOfManyFitsEachAndNoOther() {
        String expression = Matching.anyOf(List.of("a.b", "c"));
        assertThat("a.b").matches(expression);
        assertThat("c").matches(expression);
        assertThat("axb").doesNotMatch(expression);
        assertThat("").doesNotMatch(Matching.anyOf(List.of()));
    }

    @Test
    void whatDiffersIsEverythingButTheWholeText() {
        String expression = Matching.differsFrom("a|b").path("matches").asString();
        assertThat("a").doesNotMatch(expression);
        assertThat("b").doesNotMatch(expression);
        assertThat("ab").matches(expression);
        assertThat("").matches(expression);
        assertThat("a\nb").matches(expression);
    }

    @Test
    void jsonIsComparedInTheOrderOfItsLists() {
        assertThat(Matching.equalToJson(Json.array().add("2").add("1")))
                .isEqualTo(Json.object().put("equalToJson", "[\"2\",\"1\"]"));
    }
}
