package dev.mockerp.verify.pact;

import dev.mockerp.verify.run.Json;
import java.math.BigDecimal;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** Holds one value against one rule, whatever is in the value. */
final class ValueMatching {

    /** The pattern that the specification of semantic versions gives. */
    private static final Pattern SEMVER = Pattern.compile("(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)"
            + "(?:-((?:0|[1-9]\\d*|\\d*[a-zA-Z-][0-9a-zA-Z-]*)(?:\\.(?:0|[1-9]\\d*|\\d*[a-zA-Z-][0-9a-zA-Z-]*))*))?"
            + "(?:\\+([0-9a-zA-Z-]+(?:\\.[0-9a-zA-Z-]+)*))?");

    private ValueMatching() {}

    /** Whether the value is as the rule wants it, given the example. A list is, if it is one: its items are looked at. */
    static boolean holds(MatchingRule rule, boolean isInherited, JsonNode example, JsonNode actual) {
        return switch (rule.kind()) {
            case "type" -> isOfType(rule, isInherited, example, actual);
            case "notEmpty" -> isSameKind(example, actual) && !isEmpty(actual);
            case "equality" -> isEqual(example, actual);
            case "arrayContains", "eachKey", "eachValue", "values" -> true;
            default -> example.isArray() && actual.isArray() || holds(rule, actual);
        };
    }

    private static boolean holds(MatchingRule rule, JsonNode actual) {
        return switch (rule.kind()) {
            case "regex" -> !actual.isNull() && text(actual).matches(rule.text("regex"));
            case "include" -> text(actual).contains(rule.text("value"));
            case "integer" -> isInteger(actual);
            case "decimal" -> isDecimal(actual);
            case "number" -> actual.isNumber();
            case "boolean" ->
                actual.isBoolean() || actual.isString() && actual.asString().matches("true|false");
            case "null" -> actual.isNull();
            case "date", "time", "timestamp" -> DateFormats.fits(rule.kind(), rule.format(), text(actual));
            case "semver" -> SEMVER.matcher(text(actual)).matches();
            default -> throw new IllegalArgumentException(rule.kind());
        };
    }

    /** Unlike elsewhere 1 and 1.0 differ, as they do for Pact. */
    static boolean isEqual(JsonNode example, JsonNode actual) {
        return Json.same(example, actual)
                && (!example.isNumber() || example.isIntegralNumber() == actual.isIntegralNumber());
    }

    /** Of a list the length may be said; that holds for the list itself and not for those in it. */
    private static boolean isOfType(MatchingRule rule, boolean isInherited, JsonNode example, JsonNode actual) {
        if (actual.isArray()
                && (rule.definition().has("min") || rule.definition().has("max"))) {
            int size = actual.size();
            return isInherited
                    || size >= rule.definition().path("min").asInt(0)
                            && size <= rule.definition().path("max").asInt(Integer.MAX_VALUE);
        }
        return isSameKind(example, actual);
    }

    private static boolean isSameKind(JsonNode example, JsonNode actual) {
        return example.getNodeType() == actual.getNodeType();
    }

    private static boolean isInteger(JsonNode actual) {
        return actual.isIntegralNumber()
                || actual.isNumber() && actual.decimalValue().toString().matches("-?\\d+");
    }

    private static boolean isDecimal(JsonNode actual) {
        if (!actual.isNumber()) {
            return false;
        }
        BigDecimal value = actual.decimalValue();
        return value.signum() == 0 || value.scale() > 0;
    }

    private static boolean isEmpty(JsonNode value) {
        return isContainer(value)
                ? value.isEmpty()
                : value.isString() && value.asString().isEmpty();
    }

    private static boolean isContainer(JsonNode value) {
        return value.isObject() || value.isArray();
    }

    private static String text(JsonNode value) {
        return value.isString() ? value.asString() : value.isNull() ? "" : value.toString();
    }
}
