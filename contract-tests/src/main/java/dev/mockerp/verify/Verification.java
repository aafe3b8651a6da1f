package dev.mockerp.verify;

import dev.mockerp.contract.Api;
import dev.mockerp.contract.Contract;
import dev.mockerp.verify.http.Transport;
import dev.mockerp.verify.profile.Profile;
import dev.mockerp.verify.report.Report;
import dev.mockerp.verify.report.Report.NotTested;
import dev.mockerp.verify.report.Result;
import dev.mockerp.verify.report.ShownExchange;
import dev.mockerp.verify.report.Tally;
import dev.mockerp.verify.report.Verdict;
import dev.mockerp.verify.run.Exchange;
import dev.mockerp.verify.run.Findings;
import dev.mockerp.verify.run.Progress;
import dev.mockerp.verify.run.Run;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** Holds one ERP against its contract. Use once. */
public final class Verification {

    private final Profile profile;
    private final String seed;
    private final Clock clock;
    private final Function<Exchange, ShownExchange> show;
    private final Run run;

    /**
     * Makes it ready; nothing is sent yet.
     *
     * @param seed decides every name and value that is made up: the same seed, the same requests
     * @param transport reaches the ERP
     * @param show renders an exchange for the report, without secrets
     */
    public Verification(
            Profile profile,
            String seed,
            Clock clock,
            Transport transport,
            Function<Exchange, ShownExchange> show,
            Progress progress) {
        this.profile = profile;
        this.seed = seed;
        this.clock = clock;
        this.show = show;
        this.run = new Run(profile, seed, transport, erp -> Suites.of(profile.api(), erp), progress);
    }

    /** Makes the whole run; never throws for what the ERP does. */
    public Report report() {
        Instant start = clock.instant();
        Findings findings = run.make();
        Duration duration = Duration.between(start, clock.instant());
        List<Result> results =
                new Deviations(profile.knownDeviations(), LocalDate.now(clock)).applyTo(findings.results(show));
        Report.Overall mildest = Tally.mildest(results);
        Report.Overall overall =
                findings.end() == null || mildest == Report.Overall.FAILS ? mildest : Report.Overall.ERROR;
        Report.Summary summary = Tally.summary(results);
        Contract contract = findings.contract();
        return new Report(
                Version.of(),
                profile.api(),
                contract.version(),
                contract.hash(),
                profile.erpName(),
                profile.erpVersion(),
                profile.baseUrl().toString(),
                profile.mode() == Profile.Mode.FULL ? "full" : "read-only",
                seed,
                start,
                duration,
                findings.log().size(),
                overall,
                sentence(overall, summary, results, findings),
                summary,
                results,
                notTested(results, findings),
                findings.information(),
                findings.leftovers());
    }

    /** Has the run end early, and clean up behind itself. May be called from another thread. */
    public void cancel() {
        run.cancel();
    }

    private static List<NotTested> notTested(List<Result> results, Findings findings) {
        List<NotTested> notTested = new ArrayList<>(findings.notTestable());
        results.stream()
                .filter(result -> result.verdict() == Verdict.SKIP || result.verdict() == Verdict.OMIT)
                .map(result -> new NotTested(
                        result.rule(), result.title(), result.evidence().name(), result.message()))
                .forEach(notTested::add);
        notTested.sort(Comparator.comparing(NotTested::rule));
        return notTested;
    }

    private String sentence(Report.Overall overall, Report.Summary summary, List<Result> results, Findings findings) {
        String erp = (profile.erpName() + " " + profile.erpVersion()).strip();
        String contract = name(profile.api())
                + (profile.api() == Api.SHOXL ? " (contract version " + profile.contractVersion() + ")" : "");
        String known = summary.known() == 0 ? "" : ", with " + count(summary.known(), "known deviation");
        return switch (overall) {
            case CONFORMS -> erp + " conforms to " + contract + known + ".";
            case PARTIAL ->
                erp + " breaks nothing of " + contract + " that was tested" + known
                        + "; not everything that is published could be tested.";
            case FAILS -> fails(erp, contract, results);
            case ERROR ->
                findings.end() == null
                        ? "The run could not say: " + count(summary.error(), "check") + " did not come to an end."
                        : "The run could not say: " + findings.end().getMessage();
        };
    }

    private static String fails(String erp, String contract, List<Result> results) {
        int deviations = (int) results.stream()
                .map(Result::rule)
                .filter(Deviations::isAboutOne)
                .distinct()
                .count();
        int broken = Tally.summary(results).fail() - deviations;
        String rules = broken == 0 ? "" : " it breaks " + count(broken, "published rule") + " of " + contract;
        String gone = deviations == 0 ? "" : " " + count(deviations, "known deviation") + " ran out or no longer shows";
        return erp + " fails:" + rules + (broken > 0 && deviations > 0 ? ", and" : "") + gone + ".";
    }

    private static String count(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }

    private static String name(Api api) {
        return switch (api) {
            case SHOXL -> "Shoxl";
            case RETAILNXT -> "RetailNxt";
            case FLOWRETAIL -> "Flow Retail";
        };
    }
}
