package dev.mockerp.verify.run;

import dev.mockerp.contract.Contract;
import dev.mockerp.contract.Rule;
import dev.mockerp.verify.http.NoAnswer;
import dev.mockerp.verify.http.Transport;
import dev.mockerp.verify.profile.Profile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One run over one ERP. */
public final class Run {

    private final Profile profile;
    private final Contract contract;
    private final RuleBook book;
    private final Erp erp;
    private final Judge judge;
    private final Judging judging;
    private final Shrinking shrinking;
    private final Suite suite;
    private final Patience patience;
    private final Progress progress;
    private final List<String> leftovers = new ArrayList<>();
    private final Line line;
    private @Nullable NoAnswer end;

    /**
     * Makes a run ready; nothing is sent yet.
     *
     * @param seed decides every name and value that the run makes up
     * @param suite makes what is particular to the API
     */
    public Run(Profile profile, String seed, Transport transport, Function<Erp, Suite> suite, Progress progress) {
        this(profile, seed, transport, suite, progress, time -> Thread.sleep(time.toMillis()));
    }

    Run(
            Profile profile,
            String seed,
            Transport transport,
            Function<Erp, Suite> suite,
            Progress progress,
            Patience.Sleeper sleeper) {
        this.profile = profile;
        this.contract = Contract.of(profile.api(), profile.contractVersion());
        // Conditions take long to load and are not needed before the first answer.
        CompletableFuture<Conditions> conditions = CompletableFuture.supplyAsync(() -> new Conditions(contract));
        this.book = new RuleBook(contract);
        this.patience = new Patience(profile.settle(), sleeper);
        this.line = new Line(transport);
        this.erp = new Erp(contract, profile, new Names(seed), line, patience);
        this.judge = new Judge(contract, book, contract.shapes(), conditions::join);
        this.judging = new Judging(judge);
        this.erp.show(judging::see);
        this.shrinking = new Shrinking(
                book,
                erp,
                contract.shapes(),
                (aside, rules) -> new Judge(
                        contract, aside, contract.shapes(), conditions.thenApply(all -> all.only(rules))::join));
        this.suite = suite.apply(erp);
        this.progress = progress;
    }

    /** Makes the whole run and cleans up behind it; never throws for what the ERP does. */
    public Findings make() {
        try {
            tour();
            List<Check> checks = suite.checks();
            Map<String, List<Rule>> rules = book.rules().stream()
                    .filter(rule -> rule.check() != null)
                    .collect(Collectors.groupingBy(rule -> String.valueOf(rule.check())));
            List<Check> ordered = new ArrayList<>(checks);
            ordered.sort(Comparator.comparing(Check::isLast));
            int done = 0;
            for (Check check : ordered) {
                progress.at(done++, ordered.size(), check.name(), erp.log().size());
                rules.getOrDefault(check.name(), List.of()).forEach(rule -> run(check, rule));
            }
            judged();
            if (end() == null) {
                shrinking.make(() -> end() != null);
                // Everything is checked: an ERP that is gone by now changes nothing of what was found.
                line.openForLastCalls();
            }
            progress.at(done, ordered.size(), "cleaning up", erp.log().size());
        } finally {
            cleanUp();
        }
        judged();
        judging.end();
        Finding added = judge.remarks().addedMembers();
        Tally tally = book.of(judge.statements().addedMembers());
        if (added == null) {
            tally.holds();
        } else {
            tally.breaks(added);
        }
        return new Findings(profile, contract, book, erp.log(), judge.remarks().information(), leftovers, end);
    }

    /** Has the run send nothing more but what cleans up behind it. May be called from another thread. */
    public void cancel() {
        line.hangUp(new NoAnswer(NoAnswer.Kind.UNREACHABLE, "the run was stopped before its end"));
    }

    private void run(Check check, Rule rule) {
        Tally tally = book.of(rule);
        NoAnswer before = end();
        if (before != null) {
            tally.error(before.getMessage());
            return;
        }
        if (rule.operations().stream().noneMatch(erp::offers)) {
            tally.skip(Skipped.unsupported(String.join(", ", rule.operations())));
            return;
        }
        try {
            check.run(new Trial(tally, patience));
        } catch (Skipped reason) {
            tally.skip(reason);
        } catch (NoAnswer noAnswer) {
            NoAnswer ended = end();
            tally.error((ended == null ? noAnswer : ended).getMessage());
        } catch (RuntimeException | StackOverflowError mistake) {
            tally.error("the checker made a mistake in " + check.name() + ": " + mistake);
        } catch (OutOfMemoryError tooMuch) {
            end = outOfMemory();
            tally.error(end.getMessage());
        }
    }

    /** Waits for the judge, who may have something to say of every answer. */
    private void judged() {
        Throwable failure = judging.await();
        if (failure instanceof OutOfMemoryError) {
            end = outOfMemory();
        } else if (failure != null) {
            end = new NoAnswer(NoAnswer.Kind.BROKEN, "the checker made a mistake in judging an answer: " + failure);
        }
    }

    private void tour() {
        try {
            suite.tour();
        } catch (Skipped notNeeded) {
            // The checks that need it say so themselves.
        } catch (NoAnswer noAnswer) {
            // So do they of an answer that does not come.
        } catch (RuntimeException | StackOverflowError mistake) {
            end = new NoAnswer(NoAnswer.Kind.BROKEN, "the checker made a mistake in its first requests: " + mistake);
        } catch (OutOfMemoryError tooMuch) {
            end = outOfMemory();
        }
    }

    /** Also when the ERP had been given up: it may be back, and what was made must not be forgotten. */
    private void cleanUp() {
        end = end();
        line.openForLastCalls();
        leftovers.addAll(suite.cleanUp());
    }

    private @Nullable NoAnswer end() {
        return end == null ? line.end() : end;
    }

    private static NoAnswer outOfMemory() {
        return new NoAnswer(
                NoAnswer.Kind.TOO_LARGE,
                "the answers of the ERP need more memory than the checker has; give it more with java -Xmx1g -jar");
    }
}
