package dev.mockerp.verify.flowretail;

import dev.mockerp.contract.Api;
import dev.mockerp.contract.Contract;
import dev.mockerp.contract.Rule;
import dev.mockerp.verify.http.Transport;
import dev.mockerp.verify.profile.Profile;
import dev.mockerp.verify.report.Result;
import dev.mockerp.verify.report.ShownExchange;
import dev.mockerp.verify.report.Verdict;
import dev.mockerp.verify.run.Check;
import dev.mockerp.verify.run.Erp;
import dev.mockerp.verify.run.Findings;
import dev.mockerp.verify.run.Run;
import dev.mockerp.verify.run.Suite;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The checks of reading and creating alone, over an ERP; after the tour if all of them are made. */
final class ReadingRun {

    private final Findings findings;

    /**
     * Makes the run.
     *
     * @param rules those that are checked, or none for all
     */
    ReadingRun(Profile profile, String seed, Transport erp, Set<String> rules) {
        this.findings = new Run(
                        profile, seed, erp, it -> new Narrow(new FlowRetail(it), rules), (done, of, what, n) -> {})
                .make();
    }

    /** The profile of the mock's tenant demo. */
    static Profile profile(Profile.Mode mode, int settleSeconds) {
        return new Profile(
                "mock",
                "1",
                Api.FLOWRETAIL,
                Contract.LATEST,
                URI.create("http://127.0.0.1/v2"),
                new Profile.Auth.Bearer("demo-token", "access-token"),
                mode,
                List.of(),
                new Profile.Data(null, null, List.of(), Map.of(), null, null, null, "demo", "other", "store-1", true),
                List.of(),
                new Profile.Connection(null, null, null, null, Duration.ofSeconds(5), Duration.ofSeconds(5), 0),
                Map.of(),
                Duration.ofSeconds(settleSeconds));
    }

    /** What was found wrong, and what went wrong, of whatever rule; as rule and message. */
    List<String> findings() {
        return with(Set.of(Verdict.FAIL, Verdict.WARNING, Verdict.NOTE, Verdict.ERROR));
    }

    /** The results of those verdicts, as rule and message. */
    List<String> with(Set<Verdict> verdicts) {
        return results()
                .filter(result -> verdicts.contains(result.verdict()))
                .filter(result -> result.rule().startsWith("FLW-CUS-"))
                .map(result -> result.rule() + " " + result.message())
                .toList();
    }

    /** The rules whose checks were made or skipped here, with their results. */
    Stream<Result> results() {
        return findings.results(exchange -> new ShownExchange(exchange.number(), "", "", "")).stream();
    }

    /** How many requests were sent. */
    int requests() {
        return findings.log().size();
    }

    /** What could not be taken away. */
    List<String> leftovers() {
        return findings.leftovers();
    }

    /** The rules that are checked here. */
    static List<Rule> rules() {
        Erp[] one = new Erp[1];
        new Run(
                profile(Profile.Mode.FULL, 0),
                "s",
                request -> null,
                it -> {
                    one[0] = it;
                    return new Narrow(new FlowRetail(it), Set.of());
                },
                (done, of, what, n) -> {});
        List<String> names = new Narrow(new FlowRetail(one[0]), Set.of())
                .checks().stream().map(Check::name).toList();
        return Contract.everyRule(Api.FLOWRETAIL).stream()
                .filter(rule -> names.contains(String.valueOf(rule.check())))
                .toList();
    }

    private record Narrow(FlowRetail flow, Customers customers, Set<String> rules) implements Suite {

        Narrow(FlowRetail flow, Set<String> rules) {
            this(flow, new Customers(flow), rules);
        }

        @Override
        public void tour() {
            if (rules.isEmpty()) {
                new ReadingTour(flow, customers).make();
            }
        }

        @Override
        public List<Check> checks() {
            List<String> wanted = Contract.everyRule(Api.FLOWRETAIL).stream()
                    .filter(rule -> rules.contains(rule.id()))
                    .map(rule -> String.valueOf(rule.check()))
                    .toList();
            return Stream.of(
                            ReadingChecks.of(flow, customers),
                            CreatingChecks.of(flow, customers),
                            List.<Check>of(new CreatedCustomersCanBeRead(flow, customers)))
                    .flatMap(List::stream)
                    .filter(check -> rules.isEmpty() || wanted.contains(check.name()))
                    .toList();
        }

        @Override
        public List<String> cleanUp() {
            return customers.cleanUp();
        }
    }
}
