package dev.mockerp.proof.hostile;

import dev.mockerp.contract.Contract;
import dev.mockerp.proof.harness.Exchange;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A place in a request body at which the contract wants a value.
 *
 * @param pointer JSON pointer in the body; the first item stands for all items of an array
 * @param types JSON types that the contract allows there, {@code null} among them where it is nullable
 * @param required names of the members that an object there must have
 */
record Position(String pointer, Set<String> types, List<String> required) {

    private static final String MARK = "@here@";

    /** Every place of a schema, from the outside in. */
    static List<Position> of(Contract contract, String schema) {
        List<Position> positions = new ArrayList<>();
        walk(contract.document(), contract.document().at(schema), "", positions);
        return positions;
    }

    /** Whether this is in an item of a batch, which is refused alone. */
    boolean isInItem(Target target) {
        return target.isBatch() && pointer.indexOf('/', 1) > 0;
    }

    /** Whether the contract takes a value of that type there. */
    boolean takes(String type) {
        return types.contains(type);
    }

    /** The target's good body with that JSON text, valid or not, at this place. */
    String put(Target target, String json) {
        if (pointer.isEmpty()) {
            return json;
        }
        ObjectNode copy = (ObjectNode) target.goodBody().deepCopy();
        if (target.isBatch()) {
            // The other items would be obeyed.
            copy.retain(pointer.split("/")[1]);
        }
        JsonPointer place = JsonPointer.compile(pointer);
        JsonNode parent = parent(copy, place);
        if (parent instanceof ArrayNode array) {
            array.removeAll().add(MARK);
        } else {
            ((ObjectNode) parent).put(place.last().getMatchingProperty(), MARK);
        }
        return Exchange.JSON.writeValueAsString(copy).replace("\"" + MARK + "\"", json);
    }

    /** The object or array that holds that place, made where there is none. */
    private static JsonNode parent(JsonNode body, JsonPointer place) {
        JsonNode node = body;
        for (JsonPointer rest = place; !rest.tail().matches(); rest = rest.tail()) {
            JsonNode child = node instanceof ArrayNode
                    ? node.path(rest.getMatchingIndex())
                    : node.path(rest.getMatchingProperty());
            if (!child.isContainer()) {
                boolean holdsItems = rest.tail().getMatchingIndex() >= 0;
                child = holdsItems ? Exchange.JSON.createArrayNode() : Exchange.JSON.createObjectNode();
                if (node instanceof ArrayNode array) {
                    array.removeAll().add(child);
                } else {
                    ((ObjectNode) node).set(rest.getMatchingProperty(), child);
                }
            }
            node = child;
        }
        return node;
    }

    private static void walk(JsonNode document, JsonNode schema, String pointer, List<Position> positions) {
        List<JsonNode> parts = parts(document, schema);
        Set<String> types = new TreeSet<>();
        List<String> required = new ArrayList<>();
        for (JsonNode part : parts) {
            types.add(part.path("type").asString("string"));
            if (part.path("nullable").asBoolean(false)) {
                types.add("null");
            }
            part.path("required").forEach(name -> required.add(name.asString()));
        }
        positions.add(new Position(pointer, types, List.copyOf(required)));
        for (JsonNode part : parts) {
            part.path("properties")
                    .properties()
                    .forEach(member -> walk(document, member.getValue(), pointer + "/" + member.getKey(), positions));
            if (part.has("items")) {
                walk(document, part.get("items"), pointer + "/0", positions);
            }
        }
    }

    /** The schemas that a value may be of, or is all of, with references followed. */
    private static List<JsonNode> parts(JsonNode document, JsonNode schema) {
        if (schema.has("$ref")) {
            return parts(document, document.at(schema.path("$ref").asString().substring(1)));
        }
        for (String keyword : List.of("allOf", "oneOf", "anyOf")) {
            if (schema.has(keyword)) {
                return schema.path(keyword)
                        .valueStream()
                        .flatMap(part -> parts(document, part).stream())
                        .toList();
            }
        }
        return List.of(schema);
    }
}
