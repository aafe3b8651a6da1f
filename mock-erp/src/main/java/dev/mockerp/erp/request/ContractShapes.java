package dev.mockerp.erp.request;

import dev.mockerp.contract.Operation;
import dev.mockerp.contract.Shapes;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The schemas of an OpenAPI document as requests are held against them. */
public final class ContractShapes {

    private static final String JUDGED = "x-items-judged-one-by-one";

    private ContractShapes() {}

    /**
     * The schemas, with integers bounded to what can be computed with.
     *
     * @param refuseUnknownMembers whether a member that no schema names breaks it
     */
    public static Shapes of(JsonNode document, boolean refuseUnknownMembers) {
        JsonNode adapted = document.deepCopy();
        adapt(adapted);
        if (refuseUnknownMembers) {
            close(adapted);
        }
        return new Shapes(adapted);
    }

    /** The schemas as they are but closed: what they do not name breaks them, in items that are judged one by one as well. */
    static Shapes closed(JsonNode document) {
        JsonNode closed = document.deepCopy();
        close(closed);
        return new Shapes(closed);
    }

    /** The lists in the body of each operation whose items are judged one by one. */
    static Map<String, Set<String>> judgedLists(ServedApi api) {
        Map<String, Set<String>> lists = new HashMap<>();
        for (Operation operation : api.operations()) {
            if (operation.requestBody() != null) {
                JsonNode schema = api.document().at(operation.requestBody().schema());
                lists.put(
                        operation.id(),
                        schema.path("properties").properties().stream()
                                .filter(member -> member.getValue().path(JUDGED).asBoolean(false))
                                .map(Map.Entry::getKey)
                                .collect(Collectors.toUnmodifiableSet()));
            }
        }
        return lists;
    }

    private static void adapt(JsonNode node) {
        if (node instanceof ObjectNode schema) {
            if (schema.path(JUDGED).asBoolean(false)) {
                // Whatever an item is, it must not refuse the others: the operation judges each on its own.
                schema.putObject("items");
            }
            if (schema.path("type").asString("").equals("integer")
                    && !schema.path("format").asString("").equals("int64")) {
                // What the contract does not size has 32 bits here, as in the generated models.
                schema.putIfAbsent("minimum", schema.numberNode(Integer.MIN_VALUE));
                schema.putIfAbsent("maximum", schema.numberNode(Integer.MAX_VALUE));
            }
        }
        node.forEach(ContractShapes::adapt);
    }

    private static void close(JsonNode node) {
        if (node instanceof ObjectNode schema
                && schema.path("properties").isObject()
                && !schema.has("additionalProperties")) {
            schema.put("additionalProperties", false);
        }
        node.forEach(ContractShapes::close);
    }
}
