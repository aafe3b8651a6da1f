package dev.mockerp.contract.fault;

import dev.mockerp.contract.Contract;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Finds the statement of an OpenAPI document that an id such as {@code shoxl#Product.stock.type} means. */
final class Statements {

    private static final Set<String> OF_THE_EXCHANGE = Set.of("status", "json");

    private Statements() {}

    static boolean exists(Contract contract, String id) {
        String[] parts = id.split("#");
        List<String> names = List.of(parts[1].split("\\."));
        String keyword = names.get(names.size() - 1);
        if (!parts[0].equals(contract.api().folder()) || names.size() < 2) {
            return false;
        }
        if (Character.isUpperCase(names.get(0).charAt(0))) {
            JsonNode schema = contract.document().at("/components/schemas/" + names.get(0));
            return hasKeyword(contract, schema, names.subList(1, names.size() - 1), keyword);
        }
        JsonNode responses =
                contract.document().at(contract.operation(names.get(0)).pointer() + "/responses");
        if (names.size() == 2) {
            return OF_THE_EXCHANGE.contains(keyword);
        }
        JsonNode schema = responses.path(names.get(1)).at("/content/application~1json/schema");
        return hasKeyword(contract, schema, names.subList(2, names.size() - 1), keyword);
    }

    private static boolean hasKeyword(Contract contract, JsonNode schema, List<String> path, String keyword) {
        JsonNode parent = schema;
        JsonNode place = schema;
        String last = "";
        for (String name : path) {
            parent = place;
            place = name.equals("items") && place.has("items")
                    ? place.get("items")
                    : place.path("properties").path(name);
            last = name;
        }
        if (place.isMissingNode()) {
            return false;
        }
        String member = last;
        return switch (keyword) {
            case "required" ->
                parent.path("required")
                        .valueStream()
                        .anyMatch(name -> name.asString().equals(member));
            case "nonNull" -> !place.path("nullable").asBoolean(false);
            default -> place.has(keyword) || keyword.equals("type") && place.has("allOf");
        };
    }
}
