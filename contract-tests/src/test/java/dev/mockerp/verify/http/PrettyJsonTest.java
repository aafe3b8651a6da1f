package dev.mockerp.verify.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrettyJsonTest {

    @Test
    void keepsNumbersStringsAndRepeatedMembersAsTheyCame() {
        assertThat(
                        PrettyJson.of(
                                " {\"b\":1.50,\"a\": -0E+2 ,\"b\":\"x, {\\\"y\\\": [\\u00e9\\/\\\\\",\"c\":{ } ,\"d\":[[\n]]}\r\n"))
                .contains("""
                        {
                          "b": 1.50,
                          "a": -0E+2,
                          "b": "x, {\\"y\\": [\\u00e9\\/\\\\",
                          "c": {},
                          "d": [
                            []
                          ]
                        }""");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "{} {}", "1 2", "<html>", "{\"a\":01}", "[1,]", "\"open"})
    void leavesWhatIsNotOneJsonValue(String text) {
        assertThat(PrettyJson.of(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.0", "\"a\"", "null", "[]"})
    void takesAnyKindOfValue(String text) {
        assertThat(PrettyJson.of(text)).contains(text);
    }

    @Test
    void doesNotDrownInIndentation() {
        String deep = "[".repeat(400) + "1" + ",1".repeat(20_000) + "]".repeat(400);
        assertThat(PrettyJson.of(deep)).isEmpty();
        assertThat(PrettyJson.of("[".repeat(100_000))).isEmpty();
    }
}
