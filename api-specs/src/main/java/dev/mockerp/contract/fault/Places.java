package dev.mockerp.contract.fault;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/** Finds places by a JSON pointer in which {@code *} stands for every item or member, and -1 for the last item. */
final class Places {

    private Places() {}

    /** The pointer's tokens, with the escapes of JSON pointers undone. */
    static List<String> tokens(String pointer) {
        if (pointer.isEmpty()) {
            return List.of();
        }
        if (!pointer.startsWith("/")) {
            throw new IllegalArgumentException("not a JSON pointer: " + pointer);
        }
        return Stream.of(pointer.substring(1).split("/", -1))
                .map(token -> token.replace("~1", "/").replace("~0", "~"))
                .toList();
    }

    /**
     * The places in document order.
     *
     * @param holder an array with the document as its one item, so that the document itself is a place too
     * @param absentToo whether a member that an object does not have is a place
     */
    static List<Place> find(ArrayNode holder, String pointer, boolean absentToo) {
        List<Place> places = List.of(new Place(holder, "0"));
        for (String token : tokens(pointer)) {
            List<Place> below = new ArrayList<>();
            for (Place place : places) {
                JsonNode value = place.value();
                if (value != null) {
                    below.addAll(below(value, token));
                }
            }
            places = below;
        }
        return places.stream()
                .filter(place -> absentToo || place.value() != null)
                .toList();
    }

    private static List<Place> below(JsonNode container, String token) {
        List<Place> places = new ArrayList<>();
        if (container.isArray()) {
            for (int i = 0; i < container.size(); i++) {
                if (token.equals("*") || token.equals(String.valueOf(i)) || last(token, i, container)) {
                    places.add(new Place(container, String.valueOf(i)));
                }
            }
        } else if (container.isObject() && token.equals("*")) {
            container.propertyNames().forEach(name -> places.add(new Place(container, name)));
        } else if (container.isObject()) {
            places.add(new Place(container, token));
        }
        return places;
    }

    private static boolean last(String token, int index, JsonNode array) {
        return token.equals("-1") && index == array.size() - 1;
    }
}
