package dev.mockerp.verify.report;

import dev.mockerp.contract.Evidence;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What follows from the results of a run. */
public final class Tally {

    private Tally() {}

    /**
     * How many rules got which verdict. Each rule counts in exactly one place: as known if the vendor knows of every
     * place where it is broken, else by the worst of its other results.
     */
    public static Report.Summary summary(List<Result> results) {
        Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
        int known = 0;
        for (RuleResults rule : RuleResults.of(results)) {
            if (rule.isKnown()) {
                known++;
            } else {
                counts.merge(rule.verdict(), 1, Integer::sum);
            }
        }
        return new Report.Summary(
                counts.getOrDefault(Verdict.PASS, 0),
                counts.getOrDefault(Verdict.FAIL, 0),
                counts.getOrDefault(Verdict.WARNING, 0),
                counts.getOrDefault(Verdict.NOTE, 0),
                counts.getOrDefault(Verdict.SKIP, 0),
                counts.getOrDefault(Verdict.OMIT, 0),
                counts.getOrDefault(Verdict.ERROR, 0),
                known);
    }

    /** The mildest verdict that these results allow; a run that looked at nothing is an error, never a pass. */
    public static Report.Overall mildest(List<Result> results) {
        Report.Summary summary = summary(results);
        if (summary.fail() > 0) {
            return Report.Overall.FAILS;
        }
        if (summary.error() > 0 || results.isEmpty()) {
            return Report.Overall.ERROR;
        }
        boolean skipped = RuleResults.of(results).stream()
                .anyMatch(rule -> rule.verdict() == Verdict.SKIP && rule.first().evidence() == Evidence.TEXT);
        return skipped ? Report.Overall.PARTIAL : Report.Overall.CONFORMS;
    }
}
