package dev.mockerp.verify.run;

import dev.mockerp.contract.Operation;
import dev.mockerp.contract.Parameter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Ways to ask less. A call that has no such part is given back as it is. */
final class Cuts {

    private Cuts() {}

    /** JSON pointers of the lists in the body that could be shorter and not empty, the longest first. */
    static List<String> lists(Call call) {
        Map<String, Integer> sizes = new LinkedHashMap<>();
        each(call.json(), JsonPointer.empty(), (place, value) -> {
            if (value.isArray() && value.size() > 1) {
                sizes.put(place.toString(), value.size());
            }
        });
        return sizes.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The items of the list there; none if there is no list any more. */
    static List<JsonNode> items(Call call, String list) {
        JsonNode json = call.json();
        return json == null ? List.of() : List.copyOf(json.at(list).values());
    }

    /** With those items in the list there. */
    static Call keep(Call call, String list, List<JsonNode> items) {
        return change(call, list, value -> {
            if (value instanceof ArrayNode array) {
                array.removeAll();
                array.addAll(items);
            }
        });
    }

    /** One thing less each: members of the body, parameters that are not required, items of lists. */
    static List<UnaryOperator<Call>> of(Call call) {
        List<UnaryOperator<Call>> cuts = new ArrayList<>();
        each(call.json(), JsonPointer.empty(), (place, value) -> {
            JsonPointer parent = place.head();
            if (parent != null && call.json() != null && call.json().at(parent).isObject()) {
                cuts.add(it -> change(it, parent.toString(), whole -> {
                    if (whole instanceof ObjectNode object) {
                        object.remove(place.last().getMatchingProperty());
                    }
                }));
            }
        });
        call.query().keySet().stream()
                .filter(name -> !isRequired(call.operation(), name))
                .forEach(name -> cuts.add(it -> without(it, name)));
        for (String list : lists(call)) {
            for (int i = items(call, list).size() - 1; i >= 0; i--) {
                int item = i;
                cuts.add(it -> change(it, list, value -> {
                    if (value instanceof ArrayNode array && array.size() > 1) {
                        array.remove(item);
                    }
                }));
            }
        }
        return cuts;
    }

    private interface Visitor {
        void visit(JsonPointer place, JsonNode value);
    }

    /** Visits the value and all within it, from the outside in. */
    private static void each(@Nullable JsonNode value, JsonPointer place, Visitor visitor) {
        if (value == null) {
            return;
        }
        visitor.visit(place, value);
        value.properties().forEach(member -> each(member.getValue(), place.appendProperty(member.getKey()), visitor));
        if (value.isArray()) {
            for (int i = 0; i < value.size(); i++) {
                each(value.get(i), place.appendIndex(i), visitor);
            }
        }
    }

    private static boolean isRequired(@Nullable Operation operation, String name) {
        return operation != null
                && operation.parameters().stream()
                        .filter(parameter -> parameter.in().equals("query"))
                        .filter(Parameter::required)
                        .anyMatch(parameter -> parameter.name().equals(name));
    }

    private static Call without(Call call, String parameter) {
        Map<String, String> query = new LinkedHashMap<>(call.query());
        query.remove(parameter);
        return with(call, Collections.unmodifiableMap(query), call.json(), call.bytes());
    }

    private static Call change(Call call, String place, Consumer<JsonNode> change) {
        JsonNode json = call.json();
        if (json == null) {
            return call;
        }
        JsonNode copy = json.deepCopy();
        change.accept(copy.at(place));
        return with(call, call.query(), copy, Json.bytes(copy));
    }

    private static Call with(Call call, Map<String, String> query, @Nullable JsonNode json, byte @Nullable [] bytes) {
        return new Call(
                call.operation(),
                call.method(),
                call.path(),
                call.variables(),
                query,
                call.headers(),
                json,
                bytes,
                call.credentials(),
                call.intent());
    }
}
