package dev.mockerp.contract.fault;

import java.math.BigDecimal;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What a value must be for a step to touch it: equal to a value, one of a list, or an object of {@code present}, {@code
 * not}, {@code above}, {@code below}, {@code type} and {@code matches}, all of which must hold.
 */
public final class Demand {

    private static final Set<String> WORDS = Set.of("present", "not", "above", "below", "type", "matches");

    private static final Set<String> TYPES = Set.of("string", "number", "boolean", "array", "object", "null");

    private final JsonNode demanded;
    private final @Nullable TextPattern pattern;

    /** Refuses, as an {@link IllegalArgumentException}, what could never hold or not be asked. */
    public Demand(JsonNode demanded) {
        this.demanded = demanded;
        if (demanded.isObject()) {
            Words.allow(demanded, WORDS);
            demanded.properties().forEach(word -> check(word.getKey(), word.getValue()));
        }
        JsonNode matches = demanded.path("matches");
        this.pattern = matches.isString() ? TextPattern.of(matches.asString()) : null;
    }

    private static void check(String word, JsonNode operand) {
        boolean right = switch (word) {
            case "present" -> operand.isBoolean();
            case "above", "below" -> operand.isNumber();
            case "type" -> operand.isString() && TYPES.contains(operand.asString());
            case "matches" -> operand.isString();
            default -> true;
        };
        if (!right) {
            throw new IllegalArgumentException(word + " does not take " + operand);
        }
    }

    /** Whether it holds for that value; null stands for an absent one. */
    boolean holds(@Nullable JsonNode value) {
        if (demanded.isArray()) {
            return StreamSupport.stream(demanded.spliterator(), false).anyMatch(one -> isEqual(one, value));
        }
        return demanded.isObject()
                ? demanded.properties().stream().allMatch(word -> holds(word.getKey(), word.getValue(), value))
                : isEqual(demanded, value);
    }

    private boolean holds(String word, JsonNode operand, @Nullable JsonNode value) {
        return switch (word) {
            case "present" -> operand.asBoolean() == (value != null);
            case "not" ->
                operand.isArray()
                        ? operand.valueStream().noneMatch(one -> isEqual(one, value)) && value != null
                        : value != null && !isEqual(operand, value);
            case "above" -> compared(value, operand) > 0;
            case "below" -> compared(value, operand) < 0;
            case "type" -> value != null && Convert.type(value).equals(operand.asString());
            default -> value != null && value.isValueNode() && pattern != null && pattern.isFoundIn(value.asString());
        };
    }

    /** 0 where there is no number to compare: neither above nor below. */
    private static int compared(@Nullable JsonNode value, JsonNode operand) {
        return value == null || !value.isNumber() ? 0 : number(value).compareTo(number(operand));
    }

    private static boolean isEqual(JsonNode expected, @Nullable JsonNode value) {
        if (value == null) {
            return false;
        }
        return expected.isNumber() && value.isNumber()
                ? number(expected).compareTo(number(value)) == 0
                : expected.equals(value);
    }

    private static BigDecimal number(JsonNode node) {
        return new BigDecimal(node.asString());
    }
}
