package dev.mockerp.erp.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** What the JSON library says of itself is not told. */
class UnreadableTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{\"a\": | Unexpected end-of-input within/between Object entries (line 1, column 6)",
                "[1 | Unexpected end-of-input: expected close marker for Array (line 1, column 3)",
                "[} | Unexpected close marker '}': expected ']' (line 1, column 2)",
                "[%] | Unexpected character ('%'): expected a valid value (line 1, column 2)",
            })
    void aMistakeIsToldByItsPlace(String json, String told) {
        JacksonException wrong = catchThrowableOfType(
                JacksonException.class,
                () -> JsonMapper.shared().readTree(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8))));

        assertThat(Unreadable.reason(wrong)).isEqualTo(told);
    }
}
