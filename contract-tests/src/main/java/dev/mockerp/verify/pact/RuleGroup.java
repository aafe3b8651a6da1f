package dev.mockerp.verify.pact;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * The rules of one place.
 *
 * @param any whether one of them is enough
 * @param isInherited whether they are those of a place above it
 */
record RuleGroup(List<MatchingRule> rules, boolean any, boolean isInherited) {

    static final RuleGroup NONE = new RuleGroup(List.of(), false, false);

    /** From version 3 on a list with how it is combined; in version 2 one rule. */
    static RuleGroup of(JsonNode node) {
        if (!node.isObject()) {
            return NONE;
        }
        if (!node.has("matchers")) {
            return new RuleGroup(List.of(MatchingRule.of(node)), false, false);
        }
        List<MatchingRule> rules = new ArrayList<>();
        node.path("matchers").forEach(rule -> rules.add(MatchingRule.of(rule)));
        return new RuleGroup(
                List.copyOf(rules), node.path("combine").asString("AND").equalsIgnoreCase("OR"), false);
    }

    RuleGroup inherited() {
        return new RuleGroup(rules, any, true);
    }

    boolean isEmpty() {
        return rules.isEmpty();
    }

    @Override
    public String toString() {
        return rules.stream().map(MatchingRule::toString).collect(Collectors.joining(any ? " or " : " and "));
    }
}
