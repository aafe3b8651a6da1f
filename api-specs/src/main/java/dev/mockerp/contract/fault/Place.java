package dev.mockerp.contract.fault;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A place in a document: a member of an object, which may be absent, or an item of an array.
 *
 * @param key the member's name, or the item's number in decimal
 */
record Place(JsonNode container, String key) {

    @Nullable
    JsonNode value() {
        return container.isArray() ? container.get(index()) : container.get(key);
    }

    void put(JsonNode value) {
        if (container instanceof ArrayNode array) {
            array.set(index(), value);
        } else {
            ((ObjectNode) container).set(key, value);
        }
    }

    void remove() {
        if (container instanceof ArrayNode array) {
            array.remove(index());
        } else {
            ((ObjectNode) container).remove(key);
        }
    }

    /** Puts a copy behind this item; false where this is no item. */
    boolean duplicate(JsonNode value) {
        if (container instanceof ArrayNode array) {
            array.insert(index() + 1, value.deepCopy());
            return true;
        }
        return false;
    }

    /** Gives the member another name in the same position; false where this is no member. */
    boolean rename(String name) {
        if (!(container instanceof ObjectNode object) || name.equals(key)) {
            return false;
        }
        List<Map.Entry<String, JsonNode>> members = new ArrayList<>();
        object.properties().forEach(member -> members.add(Map.entry(member.getKey(), member.getValue())));
        object.removeAll();
        members.forEach(member -> object.set(member.getKey().equals(key) ? name : member.getKey(), member.getValue()));
        return true;
    }

    private int index() {
        return Integer.parseInt(key);
    }
}
