package dev.mockerp.contract.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextPatternTest {

    @ParameterizedTest
    @CsvSource({"^9, 90001, true", "^9, 70001, false", "(?i)JSON, application/json, true", "'^(.|.{3,})$', NLD, true"})
    void isFoundAnywhereInAText(String pattern, String text, boolean found) {
        assertThat(TextPattern.of(pattern).isFoundIn(text)).isEqualTo(found);
    }

    @ParameterizedTest
    @ValueSource(strings = {"^(a|aa)+\\1b$", "(?=a)b", "(", "((a{1,30}){1,30}){1,30}", "(a{200}|b{200}|c{200}){2}"})
    void refusesWhatCouldTakeForever(String pattern) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TextPattern.of(pattern))
                .withMessageStartingWith("matches ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"^(a|a)*b$", "^(a|aa)+b$", "(?:a?){90}a{90}b", "(?:|){90}z"})
    @Timeout(value = 20, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void comesToAnEndWhereAnotherWouldTryEveryWay(String pattern) {
        assertThat(TextPattern.of(pattern).isFoundIn("a".repeat(5_000))).isFalse();
    }

    @Test
    void looksAtTheBeginningOfALongText() {
        String text = "a".repeat(9_999);

        assertThat(TextPattern.of("b").isFoundIn(text + "b")).isTrue();
        assertThat(TextPattern.of("b").isFoundIn(text + "ab")).isFalse();
    }
}
