package dev.mockerp.contract.fault;

import dev.mockerp.contract.Contract;
import dev.mockerp.contract.Evidence;
import dev.mockerp.contract.Operation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** How well the statements are known that the successes of some operations make: no better than their places. */
final class StatementEvidence {

    private final JsonNode document;
    private final Map<String, Evidence> known = new HashMap<>();

    private StatementEvidence(JsonNode document) {
        this.document = document;
    }

    /** The evidence of a statement where it is known best among those operations, all if none is named; or null. */
    static @Nullable Evidence of(Contract contract, List<String> operations, String id) {
        StatementEvidence evidence = new StatementEvidence(contract.document());
        for (Operation operation : contract.operations()) {
            if (operations.isEmpty() || operations.contains(operation.id())) {
                evidence.read(operation);
            }
        }
        return evidence.known.get(id.substring(id.indexOf('#') + 1));
    }

    private void read(Operation operation) {
        JsonNode responses = document.at(operation.pointer() + "/responses");
        for (String status : responses.propertyNames()) {
            JsonNode marks = responses.path(status).path("x-evidence");
            JsonNode content = responses.path(status).path("content");
            if (status.startsWith("2")) {
                put(operation.id(), "status", mark(marks, "status"));
            }
            if (status.startsWith("2") && !content.isMissingNode()) {
                Evidence body = mark(marks, "body");
                put(operation.id(), "json", body);
                JsonNode schema = content.at("/application~1json/schema");
                visit(operation.id() + "." + status, schema, schema.path("x-evidence"), body);
            }
        }
    }

    private void visit(String place, JsonNode schema, JsonNode marks, Evidence way) {
        if (schema.has("$ref")) {
            String pointer = schema.path("$ref").asString().substring(1);
            JsonNode named = document.at(pointer);
            visit(pointer.substring(pointer.lastIndexOf('/') + 1), named, named.path("x-evidence"), way);
            return;
        }
        if (schema.path("allOf").size() == 1) {
            visit(place, schema.path("allOf").get(0), marks, weaker(way, mark(marks, "ref")));
            return;
        }
        schema.propertyNames().forEach(keyword -> put(place, keyword, weaker(way, mark(marks, keyword))));
        schema.path("required")
                .forEach(name -> put(
                        place + "." + name.asString(),
                        "required",
                        weaker(way, mark(property(schema, name.asString()), "required"))));
        schema.path("properties").properties().forEach(member -> {
            JsonNode own = member.getValue().path("x-evidence");
            String below = place + "." + member.getKey();
            put(below, "nonNull", weaker(way, own.has("nonNull") ? mark(own, "nonNull") : mark(own, "type")));
            visit(below, member.getValue(), own, way);
        });
        if (schema.has("items")) {
            JsonNode items = schema.path("items");
            visit(place + ".items", items, items.path("x-evidence"), weaker(way, mark(marks, "items")));
        }
    }

    private static JsonNode property(JsonNode schema, String name) {
        return schema.path("properties").path(name).path("x-evidence");
    }

    private void put(String place, String keyword, Evidence evidence) {
        known.merge(place + "." + keyword, evidence, (a, b) -> weaker(a, b) == a ? b : a);
    }

    private static Evidence weaker(Evidence a, Evidence b) {
        return a.compareTo(b) >= 0 ? a : b;
    }

    private static Evidence mark(JsonNode marks, String statement) {
        JsonNode mark = marks.isString() ? marks : marks.path(statement);
        return mark.isString() ? Evidence.valueOf(mark.asString()) : Evidence.TEXT;
    }
}
