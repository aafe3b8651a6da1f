package dev.mockerp.contract;

import java.util.List;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/** Finds every place of a value at which a named schema of the document applies. */
public final class Occurrences {

    private static final String SCHEMAS = "/components/schemas/";

    private final JsonNode document;

    /** Looks into values with the schemas of that document. */
    public Occurrences(JsonNode document) {
        this.document = document;
    }

    /** Told of each place: the schema's name, the JSON pointer in the value, and the part of the value there. */
    public interface Visitor {
        void visit(String schema, String pointer, JsonNode value);
    }

    /** Visits {@code value}, which is of the schema at {@code schemaPointer}, from the outside in. */
    public void visit(String schemaPointer, JsonNode value, Visitor visitor) {
        visit(schemaPointer, value, JsonPointer.empty(), visitor);
    }

    private void visit(String schemaPointer, JsonNode value, JsonPointer place, Visitor visitor) {
        if (value.isNull()) {
            return;
        }
        if (schemaPointer.startsWith(SCHEMAS)) {
            visitor.visit(schemaPointer.substring(SCHEMAS.length()), place.toString(), value);
        }
        JsonNode schema = document.at(schemaPointer);
        if (schema.path("$ref").isString()) {
            visit(schema.path("$ref").asString().substring(1), value, place, visitor);
            return;
        }
        for (String keyword : List.of("allOf", "anyOf", "oneOf")) {
            for (int i = 0; i < schema.path(keyword).size(); i++) {
                visit(schemaPointer + "/" + keyword + "/" + i, value, place, visitor);
            }
        }
        if (value.isObject()) {
            for (String name : schema.path("properties").propertyNames()) {
                if (value.has(name)) {
                    visit(schemaPointer + "/properties/" + name, value.get(name), place.appendProperty(name), visitor);
                }
            }
        } else if (value.isArray() && schema.has("items")) {
            for (int i = 0; i < value.size(); i++) {
                visit(schemaPointer + "/items", value.get(i), place.appendIndex(i), visitor);
            }
        }
    }
}
