package dev.mockerp.erp.request;

import dev.mockerp.contract.Contract;
import dev.mockerp.contract.Shapes;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The schemas of a contract as requests are held against them. */
final class ContractShapes {

    private ContractShapes() {}

    static Shapes of(Contract contract, boolean refuseUnknownMembers) {
        JsonNode document = contract.document().deepCopy();
        adapt(document, refuseUnknownMembers);
        return new Shapes(document);
    }

    private static void adapt(JsonNode node, boolean refuseUnknownMembers) {
        if (node instanceof ObjectNode schema) {
            if (schema.path("x-items-judged-one-by-one").asBoolean(false)) {
                // Whatever an item is, it must not refuse the others: the operation judges each on its own.
                schema.putObject("items");
            }
            if (schema.path("type").asString("").equals("integer")
                    && !schema.path("format").asString("").equals("int64")) {
                // What the contract does not size has 32 bits here, as in the generated models.
                schema.putIfAbsent("minimum", schema.numberNode(Integer.MIN_VALUE));
                schema.putIfAbsent("maximum", schema.numberNode(Integer.MAX_VALUE));
            }
            if (refuseUnknownMembers && schema.path("properties").isObject() && !schema.has("additionalProperties")) {
                schema.put("additionalProperties", false);
            }
        }
        node.forEach(child -> adapt(child, refuseUnknownMembers));
    }
}
