package dev.mockerp.contract;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/** Every example of a document, with the schema that it is an example of. */
final class DocumentExamples {

    private final JsonNode document;
    private final List<Example> found = new ArrayList<>();

    record Example(String place, String schema, JsonNode value) {}

    private DocumentExamples(JsonNode document) {
        this.document = document;
    }

    static List<Example> in(JsonNode document) {
        DocumentExamples examples = new DocumentExamples(document);
        examples.walk(document, JsonPointer.empty());
        return examples.found;
    }

    private void walk(JsonNode node, JsonPointer place) {
        if (node.isObject() && !place.toString().matches(".*/(example|examples/[^/]+/value)(/.*)?")) {
            boolean carriesSchema = node.has("schema");
            String schema = carriesSchema ? place.appendProperty("schema").toString() : place.toString();
            if (node.has("example")) {
                found.add(new Example(place + "/example", schema, node.get("example")));
            }
            node.path("examples").properties().forEach(named -> {
                if (carriesSchema) {
                    JsonNode example = named.getValue().has("$ref")
                            ? document.at(
                                    named.getValue().get("$ref").asString().substring(1))
                            : named.getValue();
                    found.add(new Example(place + "/examples/" + named.getKey(), schema, example.get("value")));
                }
            });
            node.properties().forEach(child -> walk(child.getValue(), place.appendProperty(child.getKey())));
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                walk(node.get(i), place.appendIndex(i));
            }
        }
    }
}
