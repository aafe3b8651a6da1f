package dev.mockerp.verify.run;

import dev.mockerp.contract.Body;
import dev.mockerp.contract.Contract;
import dev.mockerp.contract.Operation;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Which operations answer with a schema. */
final class SchemaUse {

    private final JsonNode document;
    private final Set<String> seen = new HashSet<>();

    private SchemaUse(JsonNode document) {
        this.document = document;
    }

    /** The ids of the operations in whose successes the named schema occurs, at any depth, in the contract's order. */
    static List<String> operations(Contract contract, String schema) {
        String pointer = "/components/schemas/" + schema;
        return contract.operations().stream()
                .filter(operation ->
                        new SchemaUse(contract.document()).answers(operation).contains(pointer))
                .map(Operation::id)
                .toList();
    }

    private Set<String> answers(Operation operation) {
        for (int status : operation.successes()) {
            Body body = operation.responses().get(status);
            if (body != null) {
                follow(body.schema());
            }
        }
        return seen;
    }

    private void follow(String pointer) {
        if (seen.add(pointer)) {
            references(document.at(pointer));
        }
    }

    private void references(JsonNode node) {
        if (node.path("$ref").isString()) {
            follow(node.path("$ref").asString().substring(1));
        }
        node.forEach(this::references);
    }
}
