package dev.mockerp.verify.pact;

import java.util.List;
import java.util.Map;

/** The rules of a body by where they hold. The most specific one wins, and holds below its place, too. */
record BodyRules(Map<PathExpression, RuleGroup> byPath) {

    static final BodyRules NONE = new BodyRules(Map.of());

    /** Those rules alone, for everything right below that place. */
    static BodyRules below(List<String> place, RuleGroup rules) {
        return new BodyRules(Map.of(PathExpression.below(place), rules));
    }

    /** The rules that hold at that place; an empty group if none do. */
    RuleGroup at(List<String> place) {
        PathExpression best = null;
        int heaviest = 0;
        for (Map.Entry<PathExpression, RuleGroup> entry : byPath.entrySet()) {
            PathExpression path = entry.getKey();
            int weight = isConfined(entry.getValue()) && !path.isAt(place) ? 0 : path.weight(place);
            // As Pact has it.
            boolean isLonger =
                    best != null && path.text().length() > best.text().length();
            if (weight > heaviest || weight == heaviest && weight > 0 && isLonger) {
                best = path;
                heaviest = weight;
            }
        }
        if (best == null) {
            return RuleGroup.NONE;
        }
        RuleGroup found = byPath.get(best);
        return best.isAt(place) ? found : found.inherited();
    }

    /** Rules about the values of an object say nothing of what is in those. */
    private static boolean isConfined(RuleGroup group) {
        return group.rules().stream().anyMatch(rule -> rule.kind().equals("values"));
    }
}
