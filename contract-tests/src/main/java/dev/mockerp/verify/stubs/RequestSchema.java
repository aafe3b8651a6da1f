package dev.mockerp.verify.stubs;

import dev.mockerp.verify.run.Json;
import java.util.Iterator;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The schema of a request's body as JSON Schema, draft 7, whole in one place, as WireMock takes it. */
final class RequestSchema {

    private static final Set<String> KEPT = Set.of(
            "type",
            "enum",
            "pattern",
            "minimum",
            "maximum",
            "minLength",
            "maxLength",
            "minItems",
            "maxItems",
            "required");

    private final JsonNode document;

    RequestSchema(JsonNode document) {
        this.document = document;
    }

    /** The schema at that JSON pointer. */
    ObjectNode at(String pointer) {
        return of(document.at(pointer));
    }

    private ObjectNode of(JsonNode schema) {
        if (schema.has("$ref")) {
            return at(schema.path("$ref").asString("").substring(1));
        }
        ObjectNode draft = Json.object();
        schema.properties().forEach(keyword -> {
            if (KEPT.contains(keyword.getKey())) {
                draft.set(keyword.getKey(), keyword.getValue());
            }
        });
        schema.path("properties")
                .properties()
                .forEach(member -> draft.withObjectProperty("properties").set(member.getKey(), of(member.getValue())));
        for (String word : new String[] {"allOf", "anyOf", "oneOf"}) {
            for (Iterator<JsonNode> parts = schema.path(word).values().iterator(); parts.hasNext(); ) {
                draft.withArrayProperty(word).add(of(parts.next()));
            }
        }
        // An item that is judged alone does not refuse the request.
        if (schema.has("items") && !schema.path("x-items-judged-one-by-one").asBoolean(false)) {
            draft.set("items", of(schema.path("items")));
        }
        return schema.path("nullable").asBoolean(false) ? orNull(draft) : draft;
    }

    private static ObjectNode orNull(ObjectNode draft) {
        ObjectNode either = Json.object();
        ArrayNode choices = either.putArray("anyOf");
        choices.add(draft);
        choices.add(Json.object().put("type", "null"));
        return either;
    }
}
