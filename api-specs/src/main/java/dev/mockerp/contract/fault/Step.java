package dev.mockerp.contract.fault;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * One change of a request or an answer, read from an object such as {@code { rename: /0/stock, to: Stock }}.
 *
 * @param operand what stands beside the word: a JSON pointer for a word that changes JSON
 * @param arguments the other members
 * @param where what the members of the place must be, by name
 */
record Step(StepWord word, String operand, JsonNode arguments, Map<String, Demand> where) {

    static List<Step> readAll(JsonNode steps, StepWord.Side side) {
        List<Step> read = new ArrayList<>();
        for (JsonNode step : steps) {
            read.add(read(step, side));
        }
        return List.copyOf(read);
    }

    private static Step read(JsonNode node, StepWord.Side side) {
        if (!node.isObject() || node.isEmpty()) {
            throw new IllegalArgumentException("not a step: " + node);
        }
        String name = node.propertyNames().iterator().next();
        StepWord word = Words.read(StepWord.class, name);
        if (!word.isFor(side)) {
            throw new IllegalArgumentException(name + " is no step of this side: " + node);
        }
        Set<String> allowed = new HashSet<>(Set.of(name));
        for (String argument : word.arguments) {
            List<String> choices = List.of(argument.replace("?", "").split("\\|"));
            allowed.addAll(choices);
            if (!argument.endsWith("?") && choices.stream().filter(node::has).count() != 1) {
                throw new IllegalArgumentException(name + " needs " + argument + ": " + node);
            }
        }
        Map<String, Demand> where = new LinkedHashMap<>();
        if (word.side == StepWord.Side.JSON) {
            allowed.add("where");
            node.path("where").properties().forEach(one -> where.put(one.getKey(), new Demand(one.getValue())));
            Places.tokens(node.path(name).asString());
        }
        Words.allow(node, allowed);
        checkArguments(word, node);
        return new Step(word, node.path(name).asString(), node, where);
    }

    private static void checkArguments(StepWord word, JsonNode node) {
        if (node.has("from")) {
            Source.check(node.path("from").asString());
        }
        boolean right = switch (word) {
            case CONVERT -> Convert.TYPES.contains(node.path("to").asString());
            case RECASE ->
                Stream.of("upper", "lower", "camel", "pascal")
                        .anyMatch(node.path("to").asString()::equals);
            case CUT, ROUND -> node.path("to").isInt();
            case ADD, MULTIPLY -> node.path("by").isNumber();
            case STATUS, TRUNCATE -> node.path(Words.of(word)).isInt();
            case CHUNKED, SHOUT_HEADERS ->
                node.path(Words.of(word)).isBoolean()
                        && node.path(Words.of(word)).asBoolean();
            default -> true;
        };
        if (!right) {
            throw new IllegalArgumentException("not understood: " + node);
        }
    }

    /** The argument of that name; present whenever the word needs it. */
    JsonNode argument(String name) {
        return arguments.path(name);
    }
}
