package dev.mockerp.erp.flowretail;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * How a customer looks of which nothing is known: an empty text, an empty list, a nought or a no for every member that
 * may be so by its schema.
 */
final class UnsetMembers {

    private final JsonNode document;

    UnsetMembers(JsonNode document) {
        this.document = document;
    }

    /** An empty value of that schema; with only the required members if so asked. */
    ObjectNode of(String schema, boolean onlyRequired) {
        JsonNode node = document.at("/components/schemas/" + schema);
        ObjectNode empty = JsonNodeFactory.instance.objectNode();
        node.path("properties").properties().forEach(property -> {
            boolean required = node.path("required")
                    .valueStream()
                    .anyMatch(name -> name.asString().equals(property.getKey()));
            if (required || !onlyRequired) {
                put(empty, property.getKey(), property.getValue(), onlyRequired);
            }
        });
        return empty;
    }

    private void put(ObjectNode target, String name, JsonNode schema, boolean onlyRequired) {
        String reference = schema.at("/allOf/0/$ref").asString("");
        if (!reference.isEmpty()) {
            String referred = reference.substring(reference.lastIndexOf('/') + 1);
            if (document.at("/components/schemas/" + referred).has("properties")) {
                target.set(name, of(referred, onlyRequired));
            }
            return;
        }
        switch (schema.path("type").asString("")) {
            case "array" -> target.putArray(name);
            case "integer" -> target.put(name, 0);
            case "boolean" -> target.put(name, false);
            case "string" -> {
                if (!schema.has("format") && "".matches(schema.path("pattern").asString(".*"))) {
                    target.put(name, "");
                }
            }
            default -> {
                // Nothing stands for a value of another kind.
            }
        }
    }
}
