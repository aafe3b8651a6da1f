package dev.mockerp.contract;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** The variables of a condition on a schema. */
final class Self {

    private Self() {}

    static JsonNode of(JsonNode value) {
        return JsonNodeFactory.instance.objectNode().set("self", value);
    }
}
