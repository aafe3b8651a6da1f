package dev.mockerp.erp.setting;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A switch of the mock.
 *
 * @param name as it stands on the command line after {@code --}
 * @param choices the values that it may have; empty for free text and numbers
 * @param smallest smallest number that it may have; null unless it is a number
 * @param largest largest number that it may have; null unless it is a number
 */
public record Setting(
        String name,
        String defaultValue,
        List<String> choices,
        @Nullable Long smallest,
        @Nullable Long largest,
        String meaning) {

    static Setting of(JsonNode node) {
        JsonNode bounds = node.path("number");
        return new Setting(
                node.get("name").asString(),
                node.get("default").asString(),
                node.path("choices").valueStream().map(JsonNode::asString).toList(),
                bounds.isArray() ? (Long) bounds.get(0).asLong() : null,
                bounds.isArray() ? (Long) bounds.get(1).asLong() : null,
                node.get("meaning").asString());
    }

    /** What it may be, for people: {@code none | basic | header} or {@code 0 to 65535} or {@code text}. */
    public String allowed() {
        if (!choices.isEmpty()) {
            return String.join(" | ", choices);
        }
        return smallest == null ? "text" : smallest + " to " + largest;
    }

    boolean allows(String value) {
        if (!choices.isEmpty()) {
            return choices.contains(value);
        }
        if (smallest == null || largest == null) {
            return true;
        }
        try {
            long number = Long.parseLong(value);
            return smallest <= number && number <= largest;
        } catch (NumberFormatException notANumber) {
            return false;
        }
    }
}
