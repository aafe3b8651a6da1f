package dev.mockerp.verify.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** All that a run says of one rule. */
record RuleResults(String rule, List<Result> results) {

    /** Results by rule, in the order in which the rules first occur. */
    static List<RuleResults> of(List<Result> results) {
        Map<String, List<Result>> byRule = new LinkedHashMap<>();
        for (Result result : results) {
            byRule.computeIfAbsent(result.rule(), rule -> new ArrayList<>()).add(result);
        }
        return byRule.entrySet().stream()
                .map(entry -> new RuleResults(entry.getKey(), List.copyOf(entry.getValue())))
                .toList();
    }

    /** Any of them; rule, title, evidence and source are the same in all. */
    Result first() {
        return results.get(0);
    }

    /** Whether it is broken in places that the vendor knows of, and nothing else is wrong with it. */
    boolean isKnown() {
        return results.stream().anyMatch(RuleResults::isKnown)
                && results.stream()
                        .filter(Predicate.not(RuleResults::isKnown))
                        .noneMatch(result -> result.isBroken() || result.verdict() == Verdict.ERROR);
    }

    /** The worst that is said of it; what the vendor knows of counts only if there is nothing else. */
    Verdict verdict() {
        boolean known = isKnown();
        return results.stream()
                .filter(result -> known || !isKnown(result))
                .map(Result::verdict)
                .min(Verdict::compareTo)
                .orElseThrow();
    }

    private static boolean isKnown(Result result) {
        return result.isBroken() && result.known() != null;
    }
}
