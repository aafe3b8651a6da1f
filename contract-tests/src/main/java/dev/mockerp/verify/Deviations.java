package dev.mockerp.verify;

import dev.mockerp.contract.Evidence;
import dev.mockerp.verify.profile.Profile.KnownDeviation;
import dev.mockerp.verify.report.Result;
import dev.mockerp.verify.report.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Holds the known deviations of a profile against what was found: they run out, and they go when they are mended. */
final class Deviations {

    private static final String RULE = "profile#knownDeviations.";

    private final List<KnownDeviation> known;
    private final LocalDate today;

    Deviations(List<KnownDeviation> known, LocalDate today) {
        this.known = known;
        this.today = today;
    }

    /** The results with the deviations marked that still count, and a result more for each that does not. */
    List<Result> applyTo(List<Result> results) {
        List<Result> applied = new ArrayList<>();
        for (Result result : results) {
            applied.add(mark(result));
        }
        for (KnownDeviation deviation : known) {
            if (deviation.until().isBefore(today)) {
                applied.add(0, gone(deviation, "expired on " + deviation.until()));
            } else if (isMended(deviation.rule(), results)) {
                applied.add(0, gone(deviation, "no longer shows: take it out of the profile"));
            }
        }
        return applied;
    }

    /** A rule has a result in every run; a statement of the OpenAPI document has one only where it is broken. */
    private static boolean isMended(String rule, List<Result> results) {
        List<Result> own =
                results.stream().filter(result -> result.rule().equals(rule)).toList();
        return own.isEmpty() ? rule.contains("#") : own.stream().allMatch(r -> r.verdict() == Verdict.PASS);
    }

    private Result mark(Result result) {
        String reason = known.stream()
                .filter(deviation -> deviation.rule().equals(result.rule()))
                .filter(deviation -> !deviation.until().isBefore(today))
                .map(deviation -> deviation.reason() + " (until " + deviation.until() + ")")
                .findFirst()
                .orElse(null);
        return reason == null || !result.isBroken() ? result : result.asKnown(reason);
    }

    /** Whether a result is about a known deviation instead of a rule. */
    static boolean isAboutOne(String rule) {
        return rule.startsWith(RULE);
    }

    private static Result gone(KnownDeviation deviation, String what) {
        return new Result(
                RULE + deviation.rule(),
                "The known deviation from " + deviation.rule() + " " + what,
                Evidence.TEXT,
                Verdict.FAIL,
                "the profile",
                null,
                "",
                "",
                "The known deviation from " + deviation.rule() + " " + what + ".",
                "",
                "",
                List.of(),
                "",
                null);
    }
}
