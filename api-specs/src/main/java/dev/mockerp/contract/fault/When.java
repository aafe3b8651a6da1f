package dev.mockerp.contract.fault;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/**
 * The exchanges that a mutation is for.
 *
 * @param statuses of the true answer, such as 200 or 2xx, that the steps on the answer are for
 * @param body by JSON pointer in the body of the request
 * @param json whether the body of the request must be, or must not be, JSON; null if it does not matter
 * @param turn which of the requests that fit otherwise: {@code only}, {@code from} or {@code every} with a number; or null
 */
public record When(
        List<String> statuses,
        Map<String, Demand> query,
        Map<String, Demand> header,
        Map<String, Demand> path,
        Map<String, Demand> body,
        @Nullable Boolean json,
        @Nullable Turn turn) {

    /** A count of requests, from 1. */
    public record Turn(String word, int number) {}

    private static final Set<String> MEMBERS = Set.of("status", "query", "header", "path", "body", "json", "turn");

    /**
     * Reads it from an object of those members.
     *
     * @throws IllegalArgumentException if anything in it is not understood
     */
    public static When read(JsonNode node) {
        if (node.isMissingNode()) {
            return new When(List.of("2xx"), Map.of(), Map.of(), Map.of(), Map.of(), null, null);
        }
        Words.allow(node, MEMBERS);
        node.path("body").propertyNames().forEach(Places::tokens);
        List<String> statuses = Words.texts(node, "status");
        statuses.stream().filter(status -> !status.matches("[1-5](\\d\\d|xx)")).forEach(status -> {
            throw new IllegalArgumentException("not a status: " + status);
        });
        return new When(
                statuses.isEmpty() ? List.of("2xx") : statuses,
                demands(node.path("query")),
                demands(node.path("header")),
                demands(node.path("path")),
                demands(node.path("body")),
                node.has("json") ? node.path("json").booleanValue() : null,
                turn(node.path("turn")));
    }

    private static Map<String, Demand> demands(JsonNode node) {
        Map<String, Demand> demands = new LinkedHashMap<>();
        node.properties().forEach(one -> demands.put(one.getKey(), new Demand(one.getValue())));
        return demands;
    }

    private static @Nullable Turn turn(JsonNode node) {
        if (node.isMissingNode()) {
            return null;
        }
        Words.allow(node, Set.of("only", "from", "every"));
        Map.Entry<String, JsonNode> turn = node.properties().iterator().next();
        if (node.size() != 1 || turn.getValue().asInt(0) < 1) {
            throw new IllegalArgumentException("not a turn: " + node);
        }
        return new Turn(turn.getKey(), turn.getValue().asInt());
    }

    /** Whether it is for that request, whatever its turn. */
    public boolean fits(Request request) {
        JsonNode sent = request.json();
        if (json != null && json != (sent != null)) {
            return false;
        }
        ArrayNode holder =
                sent == null ? Json.NODES.arrayNode() : Json.NODES.arrayNode().add(sent);
        return all(query, request::query)
                && all(header, request.headers()::first)
                && all(path, request.variables()::get)
                && body.entrySet().stream().allMatch(demand -> {
                    List<Place> places = Places.find(holder, demand.getKey(), false);
                    return places.isEmpty()
                            ? demand.getValue().holds(null)
                            : places.stream()
                                    .anyMatch(place -> demand.getValue().holds(place.value()));
                });
    }

    private static boolean all(
            Map<String, Demand> demands, java.util.function.Function<String, @Nullable String> values) {
        return demands.entrySet().stream().allMatch(demand -> {
            String value = values.apply(demand.getKey());
            return demand.getValue().holds(value == null ? null : Json.NODES.stringNode(value));
        });
    }

    boolean isFor(int status) {
        return statuses.stream().anyMatch(one -> one.equals(String.valueOf(status)) || one.equals(status / 100 + "xx"));
    }

    boolean isDue(int count) {
        if (turn == null) {
            return true;
        }
        return switch (turn.word()) {
            case "only" -> count == turn.number();
            case "from" -> count >= turn.number();
            default -> count % turn.number() == 0;
        };
    }
}
