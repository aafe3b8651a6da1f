package dev.mockerp.verify.run;

import dev.mockerp.contract.Contract;
import dev.mockerp.verify.http.NoAnswer;
import dev.mockerp.verify.profile.Profile;
import dev.mockerp.verify.report.Report.NotTested;
import dev.mockerp.verify.report.Result;
import dev.mockerp.verify.report.ShownExchange;
import dev.mockerp.verify.report.Verdict;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a run found, before it is made a report. */
public final class Findings {

    private final Profile profile;
    private final Contract contract;
    private final RuleBook book;
    private final List<Exchange> log;
    private final List<String> information;
    private final List<String> leftovers;
    private final @Nullable NoAnswer end;

    Findings(
            Profile profile,
            Contract contract,
            RuleBook book,
            List<Exchange> log,
            List<String> information,
            List<String> leftovers,
            @Nullable NoAnswer end) {
        this.profile = profile;
        this.contract = contract;
        this.book = book;
        this.log = log;
        this.information = information;
        this.leftovers = leftovers;
        this.end = end;
    }

    /** The contract that the ERP was held against. */
    public Contract contract() {
        return contract;
    }

    /** Everything that was sent and came, in order. */
    public List<Exchange> log() {
        return log;
    }

    /** Remarks that are no findings. */
    public List<String> information() {
        return information;
    }

    /** What could not be taken away again. */
    public List<String> leftovers() {
        return List.copyOf(leftovers);
    }

    /** Why the run ended before its time, or null if it did not. */
    public @Nullable NoAnswer end() {
        return end;
    }

    /** A result for each rule, and for each place where one is broken; worst first, then by rule and place. */
    public List<Result> results(Function<Exchange, ShownExchange> show) {
        List<Result> results = new ArrayList<>();
        for (Tally tally : book.tallies()) {
            results.addAll(results(tally, show));
        }
        results.sort(Comparator.comparing(Result::verdict)
                .thenComparing(Result::rule)
                .thenComparing(Result::operation)
                .thenComparing(Result::pointer));
        return results;
    }

    /** What nobody can see over HTTP, by rule. */
    public List<NotTested> notTestable() {
        return book.rules().stream()
                .filter(rule -> rule.notTestable() != null)
                .map(rule -> new NotTested(
                        rule.id(), rule.title(), rule.evidence().name(), String.valueOf(rule.notTestable())))
                .toList();
    }

    private List<Result> results(Tally tally, Function<Exchange, ShownExchange> show) {
        Subject subject = tally.subject();
        if (tally.error() != null) {
            return List.of(plain(subject, Verdict.ERROR, tally.error()));
        }
        if (!tally.findings().isEmpty()) {
            return tally.findings().stream()
                    .map(finding -> broken(subject, finding, show))
                    .toList();
        }
        if (tally.held() > 0) {
            return List.of(plain(subject, Verdict.PASS, held(tally)));
        }
        if (isNotTestable(subject)) {
            return List.of();
        }
        Skipped skipped = tally.skipped();
        if (skipped != null) {
            return List.of(plain(subject, skipped.isUnsupported() ? Verdict.OMIT : Verdict.SKIP, skipped.getMessage()));
        }
        boolean offered = subject.operations().isEmpty()
                || subject.operations().stream()
                        .anyMatch(id -> !profile.unsupported().contains(id));
        return List.of(
                offered
                        ? plain(subject, Verdict.SKIP, "no answer gave occasion to check it")
                        : plain(subject, Verdict.OMIT, "the operation is not offered, by the profile"));
    }

    private boolean isNotTestable(Subject subject) {
        return book.rules().stream().anyMatch(rule -> rule.id().equals(subject.id()) && rule.notTestable() != null);
    }

    private static String held(Tally tally) {
        String times = tally.held() == 1 ? "Seen to hold once" : "Seen to hold " + tally.held() + " times";
        return tally.otherReadings().isEmpty()
                ? times + "."
                : times + "; done in another way than our mock does it, which is as right: "
                        + String.join("; ", tally.otherReadings()) + ".";
    }

    private static Result plain(Subject subject, Verdict verdict, @Nullable String message) {
        return new Result(
                subject.id(),
                subject.title(),
                subject.evidence(),
                verdict,
                subject.source(),
                subject.quote(),
                subject.operations().isEmpty() ? "" : subject.operations().get(0),
                "",
                String.valueOf(message),
                "",
                "",
                List.of(),
                "",
                null);
    }

    private Result broken(Subject subject, Finding finding, Function<Exchange, ShownExchange> show) {
        String place = finding.pointer().isEmpty() ? "" : " at " + finding.pointer();
        return new Result(
                subject.id(),
                subject.title(),
                subject.evidence(),
                Verdict.ofBroken(subject.evidence()),
                subject.source(),
                subject.quote(),
                finding.operation(),
                finding.pointer(),
                finding.operation() + place + ": expected " + finding.expected() + "; observed " + finding.observed()
                        + ".",
                finding.expected(),
                finding.observed(),
                finding.exchanges().stream().map(show).toList(),
                fingerprint(subject.id() + " " + finding.place()),
                null);
    }

    private static String fingerprint(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
