package dev.mockerp.verify.generate;

import java.util.Locale;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** The kinds of value that JSON has, but for null, which is asked for by another keyword. */
enum Kind {
    NUMBER("a number"),
    OBJECT("an object"),
    ARRAY("an array"),
    STRING("a string"),
    BOOLEAN("a boolean");

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final String words;

    Kind(String words) {
        this.words = words;
    }

    /** The kind with its article. */
    String words() {
        return words;
    }

    /** The kind that a schema's {@code type} names. */
    static Kind ofType(String type) {
        return type.equals("integer") ? NUMBER : valueOf(type.toUpperCase(Locale.ROOT));
    }

    /** The kind that careless code takes for this one, or makes of it without a word. */
    Kind nearest() {
        return switch (this) {
            case STRING -> NUMBER;
            case NUMBER, BOOLEAN, ARRAY -> STRING;
            case OBJECT -> ARRAY;
        };
    }

    /**
     * A value of this kind, as near as can be to the right value: a server that converts in silence then answers with
     * data, and is caught.
     *
     * @param right what stands there in a good body, or a missing node
     * @param rightKind a kind that is right there
     */
    JsonNode like(JsonNode right, Kind rightKind) {
        return switch (this) {
            case NUMBER -> JSON.numberNode(right.isString() ? number(right.asString()) : 1);
            case STRING -> JSON.stringNode(text(right, rightKind));
            case BOOLEAN -> JSON.booleanNode(true);
            case ARRAY ->
                right.isMissingNode() ? JSON.arrayNode() : JSON.arrayNode().add(right);
            case OBJECT -> JSON.objectNode();
        };
    }

    private static int number(String text) {
        return text.matches("[1-9][0-9]{0,8}") ? Integer.parseInt(text) : 1;
    }

    private static String text(JsonNode right, Kind rightKind) {
        if (right.isArray() && right.path(0).isString()) {
            return right.path(0).asString();
        }
        if (right.isValueNode() && !right.isNull()) {
            return right.asString();
        }
        return rightKind == BOOLEAN ? "true" : "1";
    }
}
