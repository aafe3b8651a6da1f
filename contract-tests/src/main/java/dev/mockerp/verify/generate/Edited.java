package dev.mockerp.verify.generate;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Copies of a body with one place changed. */
final class Edited {

    private Edited() {}

    /** The body with that value at the pointer; the objects and arrays around it are made where there are none. */
    static JsonNode with(JsonNode body, String pointer, JsonNode value) {
        return with(body, JsonPointer.compile(pointer), value);
    }

    /** The body without what is at the pointer; the same body if there is nothing. */
    static JsonNode without(JsonNode body, String pointer) {
        JsonPointer place = JsonPointer.compile(pointer);
        JsonNode copy = body.deepCopy();
        if (copy.at(place.head()) instanceof ObjectNode around) {
            around.remove(place.last().getMatchingProperty());
        }
        return copy;
    }

    private static JsonNode with(@Nullable JsonNode body, JsonPointer place, JsonNode value) {
        if (place.matches()) {
            return value;
        }
        if (place.getMatchingIndex() >= 0) {
            ArrayNode array = body instanceof ArrayNode there ? there.deepCopy() : JsonNodeFactory.instance.arrayNode();
            int index = place.getMatchingIndex();
            JsonNode item = with(array.get(index), place.tail(), value);
            return index < array.size() ? replaced(array, index, item) : array.add(item);
        }
        ObjectNode object = body instanceof ObjectNode there ? there.deepCopy() : JsonNodeFactory.instance.objectNode();
        object.set(place.getMatchingProperty(), with(object.get(place.getMatchingProperty()), place.tail(), value));
        return object;
    }

    private static ArrayNode replaced(ArrayNode array, int index, JsonNode item) {
        array.set(index, item);
        return array;
    }
}
