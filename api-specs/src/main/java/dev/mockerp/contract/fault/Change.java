package dev.mockerp.contract.fault;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What a value becomes by a step that looks at nothing but the value. */
final class Change {

    private Change() {}

    /** The new value, or null where the step does not fit the value. */
    static @Nullable JsonNode of(Step step, JsonNode value) {
        return switch (step.word()) {
            case CONVERT -> Convert.to(step.argument("to").asString(), value);
            case WRAP -> wrap(step, value);
            case UNWRAP -> value.isArray() ? (value.isEmpty() ? Json.NODES.nullNode() : value.get(0)) : null;
            case RECASE -> recase(step.argument("to").asString(), value);
            case CUT -> cut(step.argument("to").asInt(), value);
            case REVERSE -> reverse(value);
            case REPLACE ->
                value.isString()
                        ? Json.NODES.stringNode(value.asString()
                                .replaceAll(
                                        step.argument("pattern").asString(),
                                        step.argument("with").asString()))
                        : null;
            case ADD -> number(value, was -> was.add(decimal(step.argument("by"))));
            case MULTIPLY -> number(value, was -> was.multiply(decimal(step.argument("by"))));
            case ROUND -> number(value, was -> was.setScale(step.argument("to").asInt(), RoundingMode.HALF_UP));
            default -> throw new IllegalStateException("no change of a value: " + step.word());
        };
    }

    private static JsonNode wrap(Step step, JsonNode value) {
        return step.arguments().has("in")
                ? Json.NODES.objectNode().set(step.argument("in").asString(), value)
                : Json.NODES.arrayNode().add(value);
    }

    private static @Nullable JsonNode recase(String to, JsonNode value) {
        if (value.isString()) {
            return Json.NODES.stringNode(recase(to, value.asString()));
        }
        if (!value.isObject()) {
            return null;
        }
        ObjectNode renamed = Json.NODES.objectNode();
        value.properties().forEach(member -> renamed.set(recase(to, member.getKey()), member.getValue()));
        return renamed;
    }

    private static String recase(String to, String text) {
        return switch (to) {
            case "upper" -> text.toUpperCase(Locale.ROOT);
            case "lower" -> text.toLowerCase(Locale.ROOT);
            case "pascal" ->
                first(text).toUpperCase(Locale.ROOT)
                        + text.substring(first(text).length());
            default ->
                first(text).toLowerCase(Locale.ROOT)
                        + text.substring(first(text).length());
        };
    }

    private static String first(String text) {
        return text.isEmpty() ? "" : text.substring(0, 1);
    }

    private static @Nullable JsonNode cut(int to, JsonNode value) {
        if (value.isString()) {
            String text = value.asString();
            return Json.NODES.stringNode(text.substring(0, Math.min(to, text.length())));
        }
        return value.isArray()
                ? Json.NODES.arrayNode().addAll(value.valueStream().limit(to).toList())
                : null;
    }

    private static @Nullable JsonNode reverse(JsonNode value) {
        if (value.isString()) {
            return Json.NODES.stringNode(
                    new StringBuilder(value.asString()).reverse().toString());
        }
        if (!value.isArray()) {
            return null;
        }
        List<JsonNode> items = new ArrayList<>(value.valueStream().toList());
        Collections.reverse(items);
        return Json.NODES.arrayNode().addAll(items);
    }

    private static @Nullable JsonNode number(JsonNode value, UnaryOperator<BigDecimal> change) {
        return value.isNumber() ? Json.NODES.numberNode(change.apply(decimal(value))) : null;
    }

    private static BigDecimal decimal(JsonNode number) {
        return new BigDecimal(number.asString());
    }
}
