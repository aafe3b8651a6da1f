package dev.mockerp.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Turns a {@code rules.yaml} into rules; refuses members that it does not know, so that no typing error is lost. */
final class RuleReader {

    private static final Set<String> MEMBERS = Set.of(
            "id",
            "title",
            "evidence",
            "source",
            "quote",
            "since",
            "until",
            "setting",
            "on",
            "condition",
            "examples",
            "check",
            "notTestable",
            "operations");

    private RuleReader() {}

    static List<Rule> read(JsonNode document) {
        List<Rule> rules = new ArrayList<>();
        for (JsonNode node : document) {
            rules.add(rule(node));
        }
        return List.copyOf(rules);
    }

    private static Rule rule(JsonNode node) {
        String id = node.path("id").asString();
        node.propertyNames().stream().filter(name -> !MEMBERS.contains(name)).forEach(name -> {
            throw new IllegalArgumentException("rule " + id + ": unknown member " + name);
        });
        String on = text(node, "on");
        List<String> operations = new ArrayList<>();
        node.path("operations").forEach(operation -> operations.add(operation.asString()));
        Rule rule = new Rule(
                required(node, "id"),
                required(node, "title"),
                Evidence.valueOf(required(node, "evidence")),
                required(node, "source"),
                text(node, "quote"),
                number(node, "since"),
                number(node, "until"),
                text(node, "setting"),
                on,
                text(node, "condition"),
                examples(node.path("examples")),
                text(node, "check"),
                text(node, "notTestable"),
                List.copyOf(operations));
        return rule.isOnOperation() && operations.isEmpty() ? withOperations(rule, List.of(on)) : rule;
    }

    private static Rule withOperations(Rule r, List<String> operations) {
        return new Rule(
                r.id(),
                r.title(),
                r.evidence(),
                r.source(),
                r.quote(),
                r.since(),
                r.until(),
                r.setting(),
                r.on(),
                r.condition(),
                r.examples(),
                r.check(),
                r.notTestable(),
                operations);
    }

    private static List<Rule.Example> examples(JsonNode nodes) {
        List<Rule.Example> examples = new ArrayList<>();
        for (JsonNode node : nodes) {
            ObjectNode variables = (ObjectNode) node.deepCopy();
            examples.add(new Rule.Example(variables.remove("holds").asBoolean(), variables));
        }
        return List.copyOf(examples);
    }

    private static String required(JsonNode node, String name) {
        String text = text(node, name);
        if (text == null) {
            throw new IllegalArgumentException("a rule lacks " + name + ": " + node);
        }
        return text;
    }

    private static @Nullable String text(JsonNode node, String name) {
        return node.hasNonNull(name) ? node.get(name).asString() : null;
    }

    private static @Nullable Integer number(JsonNode node, String name) {
        return node.hasNonNull(name) ? node.get(name).asInt() : null;
    }
}
