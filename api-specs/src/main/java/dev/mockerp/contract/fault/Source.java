package dev.mockerp.contract.fault;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/**
 * Where a step takes a value {@code from}: {@code body:/pointer}, {@code query:name}, {@code path:name} or {@code
 * header:name} of the request, {@code answer:/pointer} of the answer, {@code count:/pointer} for the number of items
 * there, {@code sibling:name} for a member beside the place, or {@code turn:} for the number of the request, from 1.
 *
 * @param document what is being changed, in an array of its own
 * @param turn the number of the request among those that the mutation is for
 */
record Source(Request request, ArrayNode document, int turn) {

    private static final Set<String> KINDS =
            Set.of("body", "query", "path", "header", "answer", "count", "sibling", "turn");

    static void check(String text) {
        if (!text.contains(":") || !KINDS.contains(text.substring(0, text.indexOf(':')))) {
            throw new IllegalArgumentException("unknown source " + text);
        }
    }

    /** The value, a copy; null when there is none. */
    @Nullable
    JsonNode value(String text, Place place) {
        String name = text.substring(text.indexOf(':') + 1);
        return switch (text.substring(0, text.indexOf(':'))) {
            case "body" -> {
                JsonNode body = request.json();
                yield body == null ? null : at(Json.NODES.arrayNode().add(body), name);
            }
            case "turn" -> Json.NODES.numberNode(turn);
            case "query" -> string(request.query(name));
            case "path" -> string(request.variables().get(name));
            case "header" -> string(request.headers().first(name));
            case "answer" -> at(document, name);
            case "count" -> {
                JsonNode counted = at(document, name);
                yield counted == null ? null : Json.NODES.numberNode(counted.size());
            }
            default -> copy(place.container().get(name));
        };
    }

    private static @Nullable JsonNode at(ArrayNode holder, String pointer) {
        List<Place> places = Places.find(holder, pointer, false);
        return places.isEmpty() ? null : copy(places.get(0).value());
    }

    private static @Nullable JsonNode copy(@Nullable JsonNode value) {
        return value == null ? null : value.deepCopy();
    }

    private static @Nullable JsonNode string(@Nullable String text) {
        return text == null ? null : Json.NODES.stringNode(text);
    }
}
