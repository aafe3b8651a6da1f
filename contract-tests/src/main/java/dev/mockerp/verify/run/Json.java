package dev.mockerp.verify.run;

import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Reads and writes JSON as strictly as a client may. */
public final class Json {

    private static final JsonMapper STRICT = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .streamReadConstraints(
                            StreamReadConstraints.builder().maxNestingDepth(200).build())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private Json() {}

    /** Loads what reading and writing take, which else the first request does. */
    public static void load() {
        bytes(read(new byte[] {'{', '}'}));
    }

    /**
     * The document in those bytes.
     *
     * @throws JacksonException if they are not one well-formed document
     */
    public static JsonNode read(byte[] bytes) {
        JsonNode node = tree(bytes);
        if (node.isMissingNode()) {
            throw new StreamReadException("there is no content");
        }
        return node;
    }

    private static JsonNode tree(byte[] bytes) {
        try {
            return STRICT.readTree(bytes);
        } catch (ArithmeticException | NumberFormatException tooLarge) {
            throw new StreamReadException("a number in it is larger or smaller than any that can be read");
        }
    }

    /** The compact document. */
    public static byte[] bytes(JsonNode node) {
        return STRICT.writeValueAsBytes(node);
    }

    /** An empty object to fill. */
    public static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    /** An empty array to fill. */
    public static ArrayNode array() {
        return JsonNodeFactory.instance.arrayNode();
    }

    /** Whether two values are the same to a reader: numbers by value, members in any order. */
    public static boolean same(JsonNode a, JsonNode b) {
        return a.equals(Json::compareNumbers, b);
    }

    private static int compareNumbers(JsonNode a, JsonNode b) {
        if (a.isNumber() && b.isNumber()) {
            return a.decimalValue().compareTo(b.decimalValue());
        }
        return a.equals(b) ? 0 : 1;
    }
}
