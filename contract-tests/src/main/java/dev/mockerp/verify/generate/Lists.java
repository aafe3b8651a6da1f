package dev.mockerp.verify.generate;

import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Lists of a wanted length. */
final class Lists {

    private Lists() {}

    /** The different items that the member has in its good values; none where repeating them would do work twice. */
    static List<JsonNode> items(Place place, JsonNode right, List<JsonNode> given) {
        if (!place.kinds().contains(Kind.ARRAY)
                || place.said("x-items-judged-one-by-one").asBoolean(false)) {
            return List.of();
        }
        return Stream.concat(Stream.of(right), given.stream())
                .filter(JsonNode::isArray)
                .flatMap(JsonNode::valueStream)
                .distinct()
                .toList();
    }

    /** So many items, taken in turn. */
    static JsonNode of(int length, List<JsonNode> items) {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        for (int i = 0; i < length; i++) {
            list.add(items.get(i % items.size()));
        }
        return list;
    }
}
