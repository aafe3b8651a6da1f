package dev.mockerp.verify.pact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mockerp.verify.run.Json;
import dev.mockerp.verify.run.Skipped;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** The values of provider states stand where the generators of a pact want them. */
class StateValuesTest {

    private static final StateValues VALUES =
            new StateValues(Map.of("uid", "a b/c", "number", "0042", "amount", "1.50", "yes", "true"));

    private static JsonNode json(String text) {
        return Json.read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static JsonNode generator(String expression, String type) {
        return Json.object()
                .put("type", "ProviderState")
                .put("expression", expression)
                .put("dataType", type);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "${number} | RAW | \"0042\"",
                "${number} | STRING | \"0042\"",
                "${number} | INTEGER | 42",
                "${amount} | DECIMAL | 1.50",
                "${yes} | BOOLEAN | true",
                "number | STRING | \"0042\"",
                "no ${number} of ${amount} | STRING | \"no 0042 of 1.50\"",
                "${other:7} | INTEGER | 7"
            })
    void inABodyByTheirDataType(String expression, String type, String expected) {
        JsonNode document = json("{\"a\": [{\"b\": \"x\"}, {\"b\": \"y\"}]}");
        JsonNode generators = Json.object().set("$.a[*].b", generator(expression, type));

        assertThat(VALUES.into(document, generators))
                .hasToString("{\"a\":[{\"b\":%s},{\"b\":%s}]}".formatted(expected, expected));
        assertThat(document).hasToString("{\"a\":[{\"b\":\"x\"},{\"b\":\"y\"}]}");
    }

    @Test
    void onlyOfProviderStates() {
        JsonNode generators = json("{\"$.a\": {\"type\": \"RandomInt\", \"min\": 1, \"max\": 2}}");
        assertThat(VALUES.into(json("{\"a\": 7}"), generators)).hasToString("{\"a\":7}");
    }

    @Test
    void notIfThereIsNone() {
        JsonNode generators = Json.object().set("$.a", generator("${nothing}", "RAW"));
        assertThatThrownBy(() -> VALUES.into(json("{\"a\": 7}"), generators))
                .isInstanceOf(Skipped.class)
                .hasMessageContaining("nothing");
        JsonNode noNumber = Json.object().set("$.a", generator("${uid}", "INTEGER"));
        assertThatThrownBy(() -> VALUES.into(json("{\"a\": 7}"), noNumber)).isInstanceOf(Skipped.class);
    }
}
