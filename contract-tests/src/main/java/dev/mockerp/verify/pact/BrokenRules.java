package dev.mockerp.verify.pact;

import dev.mockerp.contract.Contract;
import dev.mockerp.contract.Evidence;
import dev.mockerp.contract.Occurrences;
import dev.mockerp.contract.Rule;
import dev.mockerp.contract.condition.Condition;
import dev.mockerp.contract.condition.Conditions;
import dev.mockerp.verify.run.Json;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Finds the rules that a value breaks. A pact names only what its consumer reads; so a rule is held against what names
 * every member that the rule speaks of.
 */
final class BrokenRules {

    private static final Pattern MEMBER = Pattern.compile("\\.([A-Za-z][A-Za-z0-9]*)\\b(?!\\()");

    private final Occurrences occurrences;
    private final Map<String, List<Condition>> conditions;

    BrokenRules(Contract contract) {
        this.occurrences = new Occurrences(contract.document());
        this.conditions = Conditions.of(contract).stream()
                .collect(Collectors.groupingBy(
                        condition -> String.valueOf(condition.rule().on())));
    }

    /** Tells what is found in the content, which is of the schema at {@code schemaPointer}. */
    void look(String schemaPointer, Content content, JsonNode json, Consumer<Mistake> found) {
        occurrences.visit(schemaPointer, json, (schema, pointer, value) -> {
            for (Condition condition : conditions.getOrDefault(schema, List.of())) {
                if (isBroken(condition, value)) {
                    Rule rule = condition.rule();
                    String sentence = "it breaks " + rule.id() + ": " + rule.title();
                    found.accept(new Mistake(content.placeOf(pointer), rule.evidence() == Evidence.ASSUMED, sentence));
                }
            }
        });
    }

    private static boolean isBroken(Condition condition, JsonNode value) {
        Set<String> named = new HashSet<>();
        gather(value, named);
        boolean isWhole = MEMBER.matcher(String.valueOf(condition.rule().condition()))
                .results()
                .allMatch(member -> named.contains(member.group(1)));
        if (!isWhole) {
            return false;
        }
        ObjectNode variables = Json.object();
        variables.set("self", value);
        try {
            return !condition.holds(variables);
        } catch (IllegalStateException hasNoAnswer) {
            // The value is of another type, which is said elsewhere.
            return false;
        }
    }

    private static void gather(JsonNode value, Set<String> names) {
        value.properties().forEach(member -> names.add(member.getKey()));
        value.forEach(part -> gather(part, names));
    }
}
