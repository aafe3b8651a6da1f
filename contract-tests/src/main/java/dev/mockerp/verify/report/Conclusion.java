package dev.mockerp.verify.report;

import dev.mockerp.contract.Evidence;
import dev.mockerp.verify.report.Report.Overall;
import dev.mockerp.verify.report.Report.Summary;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What follows from the results of a run: the counts and the verdict over all. */
public final class Conclusion {

    private Conclusion() {}

    /** Counts each rule once, by the worst of its results; a known deviation counts as known and nothing else. */
    public static Summary summary(List<Result> results) {
        Collection<Result> worst = results.stream()
                .collect(Collectors.toMap(Result::rule, Function.identity(), Conclusion::worse))
                .values();
        Map<Verdict, Long> counts = worst.stream()
                .filter(result -> result.known() == null)
                .collect(Collectors.groupingBy(Result::verdict, Collectors.counting()));
        return new Summary(
                count(counts, Verdict.PASS),
                count(counts, Verdict.FAIL),
                count(counts, Verdict.WARNING),
                count(counts, Verdict.NOTE),
                count(counts, Verdict.SKIP),
                count(counts, Verdict.OMIT),
                count(counts, Verdict.ERROR),
                (int) worst.stream().filter(result -> result.known() != null).count());
    }

    /** The verdict over all results. */
    public static Overall overall(List<Result> results) {
        List<Result> counted =
                results.stream().filter(result -> result.known() == null).toList();
        if (counted.stream().anyMatch(result -> result.verdict() == Verdict.FAIL)) {
            return Overall.FAILS;
        }
        if (counted.stream().anyMatch(result -> result.verdict() == Verdict.ERROR)) {
            return Overall.ERROR;
        }
        boolean partial = counted.stream()
                .anyMatch(result -> result.verdict() == Verdict.SKIP && result.evidence() == Evidence.TEXT);
        return partial ? Overall.PARTIAL : Overall.CONFORMS;
    }

    private static int count(Map<Verdict, Long> counts, Verdict verdict) {
        return counts.getOrDefault(verdict, 0L).intValue();
    }

    private static Result worse(Result a, Result b) {
        return a.verdict().compareTo(b.verdict()) <= 0 ? a : b;
    }
}
