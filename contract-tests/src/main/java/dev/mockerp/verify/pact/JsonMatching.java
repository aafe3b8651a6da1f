package dev.mockerp.verify.pact;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Holds a body against an example and its rules. Members that the example does not name are allowed, items beyond it only
 * where a rule holds for the list.
 */
final class JsonMatching {

    private final BodyRules rules;
    private final List<Mismatch> found = new ArrayList<>();

    private JsonMatching(BodyRules rules) {
        this.rules = rules;
    }

    /** What is not as expected in a body; nothing if all is. */
    static List<Mismatch> mismatches(BodyRules rules, JsonNode example, JsonNode actual) {
        return at(List.of("$"), rules, example, actual);
    }

    private static List<Mismatch> at(List<String> place, BodyRules rules, JsonNode example, JsonNode actual) {
        JsonMatching matching = new JsonMatching(rules);
        matching.compare(place, example, actual);
        return matching.found;
    }

    private void compare(List<String> place, JsonNode example, JsonNode actual) {
        if (example.isObject() && !actual.isObject() || example.isArray() && !actual.isArray()) {
            add(place, "the type of " + example, actual);
            return;
        }
        RuleGroup group = rules.at(place);
        if (group.isEmpty()) {
            equal(place, example, actual);
        } else if (!group.any()) {
            group.rules().forEach(rule -> apply(rule, group.isInherited(), place, example, actual));
        } else {
            any(group, place, example, actual);
        }
    }

    private void any(RuleGroup group, List<String> place, JsonNode example, JsonNode actual) {
        List<Mismatch> all = new ArrayList<>();
        for (MatchingRule rule : group.rules()) {
            JsonMatching alone = new JsonMatching(rules);
            alone.apply(rule, group.isInherited(), place, example, actual);
            if (alone.found.isEmpty()) {
                return;
            }
            all.addAll(alone.found);
        }
        found.addAll(all);
    }

    private void equal(List<String> place, JsonNode example, JsonNode actual) {
        if (example.isObject()) {
            names(place, example, actual);
            members(place, example, actual);
        } else if (!example.isArray()) {
            if (!ValueMatching.isEqual(example, actual)) {
                add(place, example + ", as no rule is given", actual);
            }
        } else {
            items(place, example, actual);
            if (example.size() != actual.size()) {
                add(place, "a list of " + example.size() + ", as no rule is given", actual);
            }
        }
    }

    private void apply(MatchingRule rule, boolean isInherited, List<String> place, JsonNode example, JsonNode actual) {
        if (example.isObject()) {
            object(rule, isInherited, place, example, actual);
        } else if (example.isArray()) {
            list(rule, isInherited, place, example, actual);
        } else {
            value(rule, isInherited, place, example, actual);
        }
    }

    private void value(MatchingRule rule, boolean isInherited, List<String> place, JsonNode example, JsonNode actual) {
        if (!ValueMatching.holds(rule, isInherited, example, actual)) {
            add(place, "the rule " + rule + ", like " + example, actual);
        }
    }

    private void object(MatchingRule rule, boolean isInherited, List<String> place, JsonNode example, JsonNode actual) {
        switch (rule.kind()) {
            case "values" -> each(rules, place, example, actual);
            case "eachValue" -> each(isInherited ? rules : below(rule, place), place, example, actual);
            case "eachKey" -> {
                if (!isInherited) {
                    keys(rule, place, actual);
                }
            }
            default -> {
                if (rule.kind().equals("notEmpty") && actual.isEmpty()) {
                    add(place, "the rule " + rule, actual);
                }
                names(place, example, actual);
                members(place, example, actual);
            }
        }
    }

    /** Each value is held against the example's of that name, or else against its first. */
    private void each(BodyRules below, List<String> place, JsonNode example, JsonNode actual) {
        actual.properties().forEach(member -> {
            JsonNode like = example.path(member.getKey());
            if (like.isMissingNode()) {
                like = example.isEmpty()
                        ? JsonNodeFactory.instance.nullNode()
                        : example.valueStream().findFirst().orElseThrow();
            }
            found.addAll(at(step(place, member.getKey()), below, like, member.getValue()));
        });
    }

    private void keys(MatchingRule rule, List<String> place, JsonNode actual) {
        JsonNode like = JsonNodeFactory.instance.stringNode(rule.text("value"));
        for (String name : actual.propertyNames()) {
            JsonNode key = JsonNodeFactory.instance.stringNode(name);
            rule.definition().path("rules").forEach(node -> {
                MatchingRule inner = MatchingRule.of(node);
                if (!ValueMatching.holds(inner, false, like, key)) {
                    add(place, "of each member's name the rule " + inner, key);
                }
            });
        }
    }

    private void list(MatchingRule rule, boolean isInherited, List<String> place, JsonNode example, JsonNode actual) {
        if (!ValueMatching.holds(rule, isInherited, example, actual)) {
            value(rule, isInherited, place, example, actual);
        }
        if (example.isEmpty()) {
            return;
        }
        if (rule.kind().equals("arrayContains")) {
            contains(rule, place, example, actual);
            return;
        }
        BodyRules below = rule.kind().equals("eachValue") && !isInherited ? below(rule, place) : rules;
        for (int i = 0; i < actual.size(); i++) {
            JsonNode like = example.get(i < example.size() ? i : 0);
            found.addAll(at(step(place, String.valueOf(i)), below, like, actual.get(i)));
        }
    }

    private void contains(MatchingRule rule, List<String> place, JsonNode example, JsonNode actual) {
        JsonNode variants = rule.definition().path("variants");
        int count = variants.isEmpty() ? example.size() : variants.size();
        for (int i = 0; i < count; i++) {
            int index = variants.path(i).path("index").asInt(i);
            if (index >= example.size()) {
                add(place, "an item like number " + index + " of the example, which has no such", actual);
                continue;
            }
            JsonNode like = example.get(index);
            BodyRules own = MatchingRules.ofBody(variants.path(i).path("rules"));
            if (actual.valueStream()
                    .noneMatch(item -> mismatches(own, like, item).isEmpty())) {
                add(place, "the rule arrayContains: an item like " + like, actual);
            }
        }
    }

    private static BodyRules below(MatchingRule rule, List<String> place) {
        List<MatchingRule> inner = new ArrayList<>();
        rule.definition().path("rules").forEach(node -> inner.add(MatchingRule.of(node)));
        return BodyRules.below(place, new RuleGroup(inner, false, false));
    }

    private void names(List<String> place, JsonNode example, JsonNode actual) {
        boolean isOpen = rules.at(place).rules().stream().anyMatch(MatchingRule::isOfEach)
                && !rules.at(place).isInherited();
        Set<String> missing = new LinkedHashSet<>(example.propertyNames());
        missing.removeAll(actual.propertyNames());
        if (!isOpen && !missing.isEmpty()) {
            missing.forEach(name -> found.add(new Mismatch(
                    "body " + text(step(place, name)), "to be there, like " + example.path(name), "nothing")));
        }
    }

    private void members(List<String> place, JsonNode example, JsonNode actual) {
        example.properties().forEach(member -> {
            JsonNode came = actual.path(member.getKey());
            if (!came.isMissingNode()) {
                compare(step(place, member.getKey()), member.getValue(), came);
            }
        });
    }

    private void items(List<String> place, JsonNode example, JsonNode actual) {
        for (int i = 0; i < Math.min(example.size(), actual.size()); i++) {
            compare(step(place, String.valueOf(i)), example.get(i), actual.get(i));
        }
    }

    private static List<String> step(List<String> place, String name) {
        List<String> below = new ArrayList<>(place);
        below.add(name);
        return below;
    }

    private void add(List<String> place, String expected, JsonNode actual) {
        found.add(new Mismatch("body " + text(place), expected, actual.toString()));
    }

    private static String text(List<String> place) {
        StringBuilder text = new StringBuilder("$");
        for (String step : place.subList(1, place.size())) {
            if (step.matches("\\d+")) {
                text.append('[').append(step).append(']');
            } else if (step.matches("[\\p{L}\\p{N}_:#@-]+")) {
                text.append('.').append(step);
            } else {
                text.append("['").append(step).append("']");
            }
        }
        return text.toString();
    }
}
