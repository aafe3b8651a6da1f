package dev.mockerp.verify.run;

import dev.mockerp.contract.Body;
import dev.mockerp.contract.Contract;
import dev.mockerp.contract.Operation;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Which operations can answer with a named schema. */
final class Reach {

    private static final String SCHEMAS = "#/components/schemas/";

    private final Contract contract;

    Reach(Contract contract) {
        this.contract = contract;
    }

    /** The ids of those that have the schema anywhere in the content of a success. */
    List<String> operations(String schema) {
        return contract.operations().stream()
                .filter(operation -> schemas(operation).contains(schema))
                .map(Operation::id)
                .toList();
    }

    private Set<String> schemas(Operation operation) {
        Set<String> found = new HashSet<>();
        for (int status : operation.successes()) {
            Body body = operation.responses().get(status);
            if (body != null) {
                follow("#" + body.schema(), found);
            }
        }
        return found;
    }

    private void follow(String reference, Set<String> found) {
        if (!reference.startsWith(SCHEMAS) || found.add(reference.substring(SCHEMAS.length()))) {
            JsonNode place = contract.document().at(reference.substring(1));
            if (place.path("$ref").isString()) {
                follow(place.path("$ref").asString(), found);
            }
            place.findValues("$ref").forEach(inner -> follow(inner.asString(""), found));
        }
    }
}
