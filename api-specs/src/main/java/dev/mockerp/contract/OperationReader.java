package dev.mockerp.contract;

import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/** Turns the paths of an OpenAPI document into operations, with every reference followed. */
final class OperationReader {

    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch", "head", "options");

    private final JsonNode document;

    OperationReader(JsonNode document) {
        this.document = document;
    }

    List<Operation> read() {
        String server = document.at("/servers/0/url").asString("");
        String path = URI.create(server).getPath();
        String basePath = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        List<Operation> operations = new ArrayList<>();
        document.path("paths")
                .properties()
                .forEach(entry -> entry.getValue().properties().stream()
                        .filter(method -> METHODS.contains(method.getKey()))
                        .forEach(method -> operations.add(operation(basePath, entry.getKey(), method.getKey()))));
        return List.copyOf(operations);
    }

    private Operation operation(String basePath, String path, String method) {
        String item = "/paths/" + escape(path);
        String pointer = item + "/" + method;
        JsonNode node = document.at(pointer);
        List<Parameter> parameters = new ArrayList<>(parameters(item + "/parameters"));
        parameters.addAll(parameters(pointer + "/parameters"));
        Map<Integer, @Nullable Body> responses = responses(pointer + "/responses");
        return new Operation(
                node.path("operationId").asString(),
                method.toUpperCase(Locale.ROOT),
                PathTemplate.of(basePath, path),
                node.path("x-safe").asBoolean(false),
                node.path("x-permission").asString(null),
                node.path("x-tenant-extension").asString(null),
                pointer,
                List.copyOf(parameters),
                body(pointer + "/requestBody"),
                responses,
                answerTypes(responses));
    }

    private List<Parameter> parameters(String pointer) {
        List<Parameter> parameters = new ArrayList<>();
        for (int i = 0; i < document.at(pointer).size(); i++) {
            String place = resolve(pointer + "/" + i);
            JsonNode node = document.at(place);
            String schema = resolve(place + "/schema");
            parameters.add(new Parameter(
                    node.path("name").asString(),
                    node.path("in").asString(),
                    node.path("required").asBoolean(false),
                    schema,
                    document.at(schema).path("type").asString("string")));
        }
        return parameters;
    }

    private Map<Integer, @Nullable Body> responses(String pointer) {
        Map<Integer, @Nullable Body> responses = new LinkedHashMap<>();
        document.at(pointer)
                .propertyNames()
                .forEach(status -> responses.put(Integer.valueOf(status), body(pointer + "/" + status)));
        return Collections.unmodifiableMap(responses);
    }

    private static List<String> answerTypes(Map<Integer, @Nullable Body> responses) {
        return responses.entrySet().stream()
                .filter(response -> response.getKey() >= 200 && response.getKey() < 300)
                .map(Map.Entry::getValue)
                .filter(Objects::nonNull)
                .flatMap(body -> body.mediaTypes().stream())
                .distinct()
                .toList();
    }

    private @Nullable Body body(String pointer) {
        String place = resolve(pointer);
        JsonNode node = document.at(place);
        List<String> mediaTypes = List.copyOf(node.path("content").propertyNames());
        if (mediaTypes.isEmpty()) {
            return null;
        }
        String schema = resolve(place + "/content/" + escape(mediaTypes.get(0)) + "/schema");
        return new Body(mediaTypes, schema, node.path("required").asBoolean(false));
    }

    /** The pointer itself, or where its {@code $ref} leads in the end. */
    private String resolve(String pointer) {
        String place = pointer;
        for (JsonNode ref = document.at(place).path("$ref");
                ref.isString();
                ref = document.at(place).path("$ref")) {
            place = ref.asString().substring(1);
        }
        return place;
    }

    private static String escape(String name) {
        return JsonPointer.empty().appendProperty(name).toString().substring(1);
    }
}
