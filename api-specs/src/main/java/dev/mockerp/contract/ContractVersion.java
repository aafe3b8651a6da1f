package dev.mockerp.contract;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Takes out of a document what a later version of the contract brought. */
final class ContractVersion {

    private ContractVersion() {}

    static JsonNode of(JsonNode document, int version) {
        if (version < Contract.LATEST) {
            ((ObjectNode) document.path("info")).put("version", Integer.toString(version));
            reduce(document, version);
        }
        return document;
    }

    private static void reduce(JsonNode node, int version) {
        if (node instanceof ObjectNode object) {
            if (object.get("properties") instanceof ObjectNode properties) {
                later(properties, "x-since", version).forEach(properties::remove);
                later(properties, "x-nullable-since", version)
                        .forEach(name -> ((ObjectNode) properties.get(name)).remove("nullable"));
                later(properties, "x-deprecated-since", version)
                        .forEach(name -> ((ObjectNode) properties.get(name)).remove("deprecated"));
            }
        }
        node.forEach(child -> reduce(child, version));
    }

    private static List<String> later(ObjectNode properties, String mark, int version) {
        List<String> names = new ArrayList<>();
        properties.properties().forEach(property -> {
            if (property.getValue().path(mark).asInt(0) > version) {
                names.add(property.getKey());
            }
        });
        return names;
    }
}
