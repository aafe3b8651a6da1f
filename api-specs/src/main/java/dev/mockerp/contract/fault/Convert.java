package dev.mockerp.contract.fault;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** A value as another JSON type, the way a careless program would do it. Null stays null. */
final class Convert {

    static final Set<String> TYPES = Set.of("string", "number", "integer", "boolean", "array", "object");

    private Convert() {}

    /** The JSON type: one of {@link #TYPES} but integer, or null. */
    static String type(JsonNode value) {
        return switch (value.getNodeType()) {
            case STRING -> "string";
            case NUMBER -> "number";
            case BOOLEAN -> "boolean";
            case ARRAY -> "array";
            case OBJECT -> "object";
            default -> "null";
        };
    }

    static JsonNode to(String type, JsonNode value) {
        if (value.isNull() || type.equals(type(value))) {
            return value;
        }
        return switch (type) {
            case "string" -> Json.NODES.stringNode(value.isValueNode() ? value.asString() : value.toString());
            case "number" -> Json.NODES.numberNode(number(value));
            case "integer" -> Json.NODES.numberNode(number(value).setScale(0, RoundingMode.DOWN));
            case "boolean" ->
                Json.NODES.booleanNode(value.isNumber() ? number(value).signum() != 0 : "true".equals(text(value)));
            case "array" -> Json.NODES.arrayNode().add(value);
            default -> object(value);
        };
    }

    /** A JSON document that stands in a text; else an empty object. */
    private static JsonNode object(JsonNode value) {
        JsonNode inside = value.isString() ? Json.read(value.asString()) : null;
        return inside != null && inside.isContainer() ? inside : Json.NODES.objectNode();
    }

    private static BigDecimal number(JsonNode value) {
        if (value.isBoolean()) {
            return value.asBoolean() ? BigDecimal.ONE : BigDecimal.ZERO;
        }
        try {
            return new BigDecimal(text(value).strip());
        } catch (NumberFormatException notANumber) {
            return BigDecimal.ZERO;
        }
    }

    private static String text(JsonNode value) {
        return value.isValueNode() ? value.asString() : "";
    }
}
