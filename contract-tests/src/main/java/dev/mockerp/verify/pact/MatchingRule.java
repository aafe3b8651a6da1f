package dev.mockerp.verify.pact;

import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * What is expected of a value.
 *
 * @param kind what the specification calls it, such as {@code regex}
 * @param definition the rest of it
 */
record MatchingRule(String kind, JsonNode definition) {

    /** Those that are known; of a rule of another kind nobody can say whether it holds. */
    static final Set<String> KINDS = Set.of(
            "equality",
            "type",
            "regex",
            "include",
            "integer",
            "decimal",
            "number",
            "boolean",
            "null",
            "date",
            "time",
            "timestamp",
            "arrayContains",
            "values",
            "eachKey",
            "eachValue",
            "notEmpty",
            "semver",
            "contentType",
            "statusCode");

    private static final Map<String, String> OTHER_NAMES = Map.of(
            "datetime", "timestamp",
            "array-contains", "arrayContains",
            "content-type", "contentType",
            "each-key", "eachKey",
            "each-value", "eachValue",
            "not-empty", "notEmpty",
            "status-code", "statusCode");

    /** Version 2 lets a rule name its kind by what it says. */
    static MatchingRule of(JsonNode definition) {
        String kind = definition.path("match").asString("");
        if (kind.isEmpty()) {
            kind = definition.has("regex") ? "regex" : guessed(definition);
        }
        return new MatchingRule(OTHER_NAMES.getOrDefault(kind, kind), definition);
    }

    private static String guessed(JsonNode definition) {
        for (String format : new String[] {"timestamp", "datetime", "date", "time"}) {
            if (definition.has(format)) {
                return format;
            }
        }
        return definition.has("min") || definition.has("max") ? "type" : "";
    }

    boolean isKnown() {
        return KINDS.contains(kind);
    }

    /** A text that the rule gives, by its name. */
    String text(String name) {
        return definition.path(name).asString("");
    }

    /** The format of a date or time. */
    String format() {
        String named = definition.path("match").asString(kind);
        return text("format").isEmpty() ? text(text(named).isEmpty() ? kind : named) : text("format");
    }

    /** Whether it speaks of each value of an object, so that names are open. */
    boolean isOfEach() {
        return kind.equals("values") || kind.equals("eachKey") || kind.equals("eachValue");
    }

    /** As a report shows it. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(kind);
        definition.properties().stream()
                .filter(member ->
                        !member.getKey().equals("match") && member.getValue().isValueNode())
                .forEach(member -> text.append(' ')
                        .append(member.getKey().equals(kind) ? "" : member.getKey() + " ")
                        .append(member.getValue()));
        return text.toString();
    }
}
