package dev.mockerp.verify.run;

import dev.mockerp.contract.Body;
import dev.mockerp.contract.Contract;
import dev.mockerp.contract.Operation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Which operations answer with a schema. */
final class SchemaUse {

    private static final String SCHEMAS = "/components/schemas/";

    private final Map<String, List<String>> operations = new HashMap<>();

    SchemaUse(Contract contract) {
        for (Operation operation : contract.operations()) {
            Set<String> seen = new HashSet<>();
            for (int status : operation.successes()) {
                Body body = operation.responses().get(status);
                if (body != null) {
                    follow(contract.document(), body.schema(), seen);
                }
            }
            seen.forEach(pointer ->
                    operations.computeIfAbsent(pointer, p -> new ArrayList<>()).add(operation.id()));
        }
    }

    /** The ids of the operations in whose successes the named schema occurs, at any depth, in the contract's order. */
    List<String> operations(String schema) {
        return operations.getOrDefault(SCHEMAS + schema, List.of());
    }

    private static void follow(JsonNode document, String pointer, Set<String> seen) {
        if (seen.add(pointer)) {
            references(document, document.at(pointer), seen);
        }
    }

    private static void references(JsonNode document, JsonNode node, Set<String> seen) {
        if (node.path("$ref").isString()) {
            follow(document, node.path("$ref").asString().substring(1), seen);
        }
        node.forEach(part -> references(document, part, seen));
    }
}
