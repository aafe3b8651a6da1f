package dev.mockerp.verify;

import dev.mockerp.contract.Api;
import dev.mockerp.verify.http.Transport;
import dev.mockerp.verify.profile.Profile;
import dev.mockerp.verify.report.Result;
import dev.mockerp.verify.report.ShownExchange;
import dev.mockerp.verify.report.Verdict;
import dev.mockerp.verify.run.Erp;
import dev.mockerp.verify.run.Exchange;
import dev.mockerp.verify.run.Findings;
import dev.mockerp.verify.run.Run;
import dev.mockerp.verify.run.Suite;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/**
 * A run that was made.
 *
 * @param results worst first
 * @param log everything that was sent
 */
public record Tried(List<Result> results, List<Exchange> log) {

    private static final AtomicInteger RUNS = new AtomicInteger();

    /** Makes a run, with names of its own, since a mock keeps what a broken run left behind; nothing waits for an ERP to settle. */
    public static Tried run(Profile profile, Transport transport, Function<Erp, Suite> suite) {
        Findings findings = new Run(
                        profile, "seed " + RUNS.incrementAndGet(), transport, suite, (done, of, what, requests) -> {})
                .make();
        return new Tried(findings.results(Tried::show), findings.log());
    }

    private static ShownExchange show(Exchange exchange) {
        return new ShownExchange(
                exchange.number(),
                "",
                exchange.sent().method() + " " + exchange.sent().target(),
                String.valueOf(exchange.status()));
    }

    /** What says anything but "pass", in a readable form. */
    public List<String> complaints() {
        return results.stream()
                .filter(result -> result.verdict() != Verdict.PASS)
                .map(result -> result.verdict() + " " + result.rule() + ": " + result.message())
                .toList();
    }

    /** The rules and statements that were seen broken. */
    public List<String> broken() {
        return results.stream()
                .filter(Result::isBroken)
                .map(Result::rule)
                .distinct()
                .toList();
    }

    /** What the checker could not judge, for a mistake of its own. */
    public List<String> mistakes() {
        return results.stream()
                .filter(result -> result.verdict() == Verdict.ERROR)
                .map(Result::message)
                .toList();
    }

    /** What is said of that rule; of a broken one the first. */
    public Result of(String rule) {
        return results.stream()
                .filter(result -> result.rule().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    /** How many requests were made for an operation. */
    public long requests(String operation) {
        return log.stream()
                .map(exchange -> exchange.call().operation())
                .filter(Objects::nonNull)
                .filter(asked -> asked.id().equals(operation))
                .count();
    }

    /** A profile with everything that has one usual value. */
    public static Profile profile(Api api, int version, Profile.Auth auth, Profile.Mode mode, Profile.Data data) {
        return new Profile(
                "Example ERP",
                "1",
                api,
                version,
                URI.create("http://127.0.0.1"),
                auth,
                mode,
                List.of(),
                data,
                List.of(),
                new Profile.Connection(null, null, null, null, Duration.ofSeconds(5), Duration.ofSeconds(30), 0),
                Map.of(),
                Duration.ZERO);
    }

    /** The profile of an ERP that does not offer an operation. */
    public static Profile without(String operation, Profile profile) {
        return new Profile(
                profile.erpName(),
                profile.erpVersion(),
                profile.api(),
                profile.contractVersion(),
                profile.baseUrl(),
                profile.auth(),
                profile.mode(),
                List.of(operation),
                profile.data(),
                profile.knownDeviations(),
                profile.connection(),
                profile.headers(),
                profile.settle());
    }
}
