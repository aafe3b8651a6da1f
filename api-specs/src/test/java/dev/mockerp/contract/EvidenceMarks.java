package dev.mockerp.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/** Finds the statements of a document that do not say how they are known, by the table in {@code api-specs/README.md}. */
final class EvidenceMarks {

    private static final Set<String> CONSTRAINTS = Set.of(
            "type",
            "format",
            "enum",
            "pattern",
            "minimum",
            "maximum",
            "minLength",
            "maxLength",
            "minItems",
            "maxItems",
            "nullable",
            "items");
    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete");

    private final List<String> missing = new ArrayList<>();

    static List<String> missingIn(JsonNode document) {
        EvidenceMarks marks = new EvidenceMarks();
        marks.document(document);
        return marks.missing;
    }

    private void document(JsonNode document) {
        JsonPointer root = JsonPointer.empty();
        JsonPointer components = root.appendProperty("components");
        document.at("/components/schemas")
                .properties()
                .forEach(schema -> namedSchema(
                        schema.getValue(), components.appendProperty("schemas").appendProperty(schema.getKey())));
        document.at("/components/parameters")
                .properties()
                .forEach(p -> parameter(p.getValue(), components.appendProperty("parameters/" + p.getKey())));
        document.at("/components/responses")
                .properties()
                .forEach(r -> response(r.getValue(), components.appendProperty("responses/" + r.getKey())));
        document.at("/components/securitySchemes")
                .properties()
                .forEach(s -> one(s.getValue(), components.appendProperty("securitySchemes/" + s.getKey())));
        document.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().stream()
                        .filter(method -> METHODS.contains(method.getKey()))
                        .forEach(method -> operation(
                                method.getValue(),
                                root.appendProperty(path.getKey()).appendProperty(method.getKey()))));
    }

    private void operation(JsonNode operation, JsonPointer place) {
        one(operation, place);
        operation.path("parameters").forEach(p -> parameter(p, place.appendProperty("parameter")));
        if (operation.has("requestBody")) {
            JsonNode body = operation.get("requestBody");
            statements(body, Set.of("body", "required"), place.appendProperty("requestBody"));
            body.path("content").forEach(content -> array(content.path("schema"), place.appendProperty("requestBody")));
        }
        operation.path("responses").properties().forEach(r -> response(r.getValue(), place.appendProperty(r.getKey())));
    }

    private void response(JsonNode response, JsonPointer place) {
        if (response.has("$ref")) {
            return;
        }
        statements(response, response.has("content") ? Set.of("status", "body") : Set.of("status"), place);
        response.path("headers").properties().forEach(header -> {
            if (!header.getValue().has("$ref")) {
                one(header.getValue(), place.appendProperty(header.getKey()));
            }
        });
        response.path("content").forEach(content -> array(content.path("schema"), place));
    }

    private void parameter(JsonNode parameter, JsonPointer place) {
        if (parameter.has("$ref")) {
            return;
        }
        Set<String> said = new TreeSet<>(constraints(parameter.path("schema")));
        said.add("member");
        if (parameter.path("required").asBoolean(false)) {
            said.add("required");
        }
        statements(parameter, said, place);
    }

    private void namedSchema(JsonNode schema, JsonPointer place) {
        statements(schema, constraints(schema), place);
        array(schema, place);
        Set<String> required = new TreeSet<>();
        schema.path("required").forEach(name -> required.add(name.asString()));
        schema.path("properties").properties().forEach(property -> {
            Set<String> said = new TreeSet<>(constraints(property.getValue()));
            said.add("member");
            if (required.contains(property.getKey())) {
                said.add("required");
            }
            statements(property.getValue(), said, place.appendProperty(property.getKey()));
            array(property.getValue(), place.appendProperty(property.getKey()));
        });
    }

    private void array(JsonNode schema, JsonPointer place) {
        JsonNode items = schema.path("items");
        if (items.isObject() && !items.has("$ref") && !items.isEmpty()) {
            statements(items, constraints(items), place.appendProperty("items"));
        }
    }

    private static Set<String> constraints(JsonNode schema) {
        Set<String> present = new TreeSet<>();
        schema.propertyNames().stream().filter(CONSTRAINTS::contains).forEach(present::add);
        if (schema.has("allOf")) {
            present.add("ref");
        }
        return present;
    }

    private void one(JsonNode node, JsonPointer place) {
        if (!isMark(node.path("x-evidence"))) {
            missing.add(place + ": x-evidence");
        }
    }

    private void statements(JsonNode node, Set<String> said, JsonPointer place) {
        JsonNode evidence = node.path("x-evidence");
        if (evidence.isObject()) {
            for (String statement : said) {
                if (!isMark(evidence.path(statement))) {
                    missing.add(place + ": x-evidence of " + statement);
                }
            }
            evidence.propertyNames().stream()
                    .filter(name -> !said.contains(name) && !name.equals("nonNull"))
                    .forEach(name -> missing.add(place + ": x-evidence speaks of " + name + ", which is not there"));
        } else {
            one(node, place);
        }
    }

    private static boolean isMark(JsonNode mark) {
        return mark.isString()
                && List.of(Evidence.values()).stream()
                        .anyMatch(evidence -> evidence.name().equals(mark.asString()));
    }
}
