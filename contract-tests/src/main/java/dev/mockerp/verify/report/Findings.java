package dev.mockerp.verify.report;

import java.util.Comparator;
import java.util.List;

/** What a reader has to look at. */
final class Findings {

    private Findings() {}

    /** The results that are broken or could not be judged: worst first, and what the vendor knows of at the end. */
    static List<Result> of(Report report) {
        return report.results().stream()
                .filter(result -> result.isBroken() || result.verdict() == Verdict.ERROR)
                .sorted(Comparator.comparing((Result result) -> result.known() != null)
                        .thenComparing(Result::verdict))
                .toList();
    }
}
