package dev.mockerp.verify.generate;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * A value of the right kind that breaks a keyword.
 *
 * @param words what is wrong, to follow the name of the place
 * @param candidates values that may break it, best first
 */
record BrokenValue(String keyword, String words, List<JsonNode> candidates) {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    /** Not in any published list of values. */
    private static final String UNLISTED = "UNHEARD_OF";

    private static final Map<String, List<JsonNode>> OF_NO_FORMAT = Map.of(
            "date-time", List.of(JSON.stringNode("yesterday")),
            "date", List.of(JSON.stringNode("yesterday")),
            "int32", List.of(JSON.numberNode(BigInteger.TWO.pow(31))),
            "int64", List.of(JSON.numberNode(BigInteger.TWO.pow(63))));

    /** One for each keyword that limits the values of that place; {@code right} is a good value, or a missing node. */
    static List<BrokenValue> of(Place place, JsonNode right) {
        String text = right.isString() ? right.asString() : "";
        List<BrokenValue> broken = new ArrayList<>();
        if (!place.said("enum").isMissingNode()) {
            broken.add(new BrokenValue("enum", "is none of its values", List.of(JSON.stringNode(UNLISTED))));
        }
        if (!place.said("pattern").isMissingNode()) {
            broken.add(new BrokenValue("pattern", "breaks its pattern", starting(place, text)));
        }
        int least = place.said("minLength").asInt(0);
        if (least > 0) {
            broken.add(new BrokenValue("minLength", "is too short", texts(text, least - 1)));
        }
        if (place.said("maxLength").isNumber()) {
            broken.add(new BrokenValue(
                    "maxLength",
                    "is too long",
                    texts(text, place.said("maxLength").asInt() + 1)));
        }
        List<JsonNode> unformatted =
                OF_NO_FORMAT.getOrDefault(place.said("format").asString(""), List.of());
        if (!unformatted.isEmpty()) {
            broken.add(new BrokenValue("format", "is no " + place.said("format").asString(), unformatted));
        }
        if (place.said("minimum").isNumber()) {
            JsonNode below =
                    JSON.numberNode(place.said("minimum").decimalValue().subtract(BigDecimal.ONE));
            broken.add(new BrokenValue("minimum", "is too small", List.of(below)));
        }
        return broken;
    }

    /**
     * The right text, or one of the least length, with another first character: a pattern without an end anchor looks
     * no further.
     */
    private static List<JsonNode> starting(Place place, String right) {
        int length = Math.max(1, place.said("minLength").asInt(1));
        String rest = right.isEmpty() ? "x".repeat(length - 1) : right.substring(right.offsetByCodePoints(0, 1));
        return Stream.of("x", "!")
                .<JsonNode>map(start -> JSON.stringNode(start + rest))
                .toList();
    }

    /** Texts of that length, from the right one or from letters. */
    private static List<JsonNode> texts(String right, int length) {
        return List.of(JSON.stringNode(Text.of(length, right)), JSON.stringNode("x".repeat(length)));
    }
}
