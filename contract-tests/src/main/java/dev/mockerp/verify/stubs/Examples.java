package dev.mockerp.verify.stubs;

import dev.mockerp.contract.Contract;
import dev.mockerp.contract.Operation;
import dev.mockerp.verify.run.Json;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/** The named examples of a contract's document, by name and in its order. */
final class Examples {

    private final Contract contract;

    Examples(Contract contract) {
        this.contract = contract;
    }

    /** Bodies of requests. */
    Map<String, JsonNode> requests(String operation) {
        return named(contract.document()
                .at(contract.operation(operation).pointer())
                .path("requestBody")
                .path("content"));
    }

    /** Values of the parameters that name the example: by example, by parameter. */
    Map<String, Map<String, String>> parameters(String operation) {
        Map<String, Map<String, String>> byExample = new LinkedHashMap<>();
        contract.document()
                .at(contract.operation(operation).pointer())
                .path("parameters")
                .values()
                .forEach(parameter -> resolve(parameter)
                        .path("examples")
                        .properties()
                        .forEach(example -> byExample
                                .computeIfAbsent(example.getKey(), name -> new LinkedHashMap<>())
                                .put(
                                        resolve(parameter).path("name").asString(""),
                                        value(example.getValue()).asString(""))));
        return byExample;
    }

    /** Bodies of answers with that status. */
    Map<String, JsonNode> answers(String operation, int status) {
        return named(response(contract.operation(operation), status).path("content"));
    }

    /** The example value of a parameter of the document's components. */
    String parameter(String name) {
        return contract.document()
                .at("/components/parameters/" + name + "/example")
                .asString("");
    }

    /** How the document shows a refusal: the example of that name, or the first. */
    Answer refusal(Operation operation, int status, String preferred) {
        Map<String, JsonNode> examples = named(response(operation, status).path("content"));
        if (examples.isEmpty()) {
            throw new StubsProblem("The contract of " + contract.api().folder() + " has no example of status " + status
                    + " for " + operation.id() + ".");
        }
        JsonNode body =
                examples.getOrDefault(preferred, examples.values().iterator().next());
        Map<String, String> headers = new TreeMap<>();
        response(operation, status)
                .path("headers")
                .properties()
                .forEach(header -> headers.put(
                        header.getKey(),
                        header.getValue()
                                .path("example")
                                .asString(header.getValue()
                                        .path("schema")
                                        .path("example")
                                        .asString(""))));
        return Answer.json(status, headers, new String(Json.bytes(body), java.nio.charset.StandardCharsets.UTF_8));
    }

    private JsonNode response(Operation operation, int status) {
        return resolve(
                contract.document().at(operation.pointer()).path("responses").path(String.valueOf(status)));
    }

    private Map<String, JsonNode> named(JsonNode content) {
        Map<String, JsonNode> examples = new LinkedHashMap<>();
        content.path("application/json")
                .path("examples")
                .properties()
                .forEach(example -> examples.put(example.getKey(), value(example.getValue())));
        return examples;
    }

    private JsonNode value(JsonNode example) {
        return resolve(example).path("value");
    }

    private JsonNode resolve(JsonNode node) {
        return node.has("$ref")
                ? contract.document().at(node.path("$ref").asString("").substring(1))
                : node;
    }
}
