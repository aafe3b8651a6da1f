package dev.mockerp.verify.run;

import dev.mockerp.contract.Shapes;
import dev.mockerp.verify.http.NoAnswer;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;

/**
 * Looks for smaller requests that show again what the judge found in one answer. Only safe operations are asked, and
 * what they bring counts neither for the ERP nor against it.
 */
final class Shrinking {

    /** How many requests a run spends on it. */
    static final int MOST = 40;
    /** How many of them one finding may take. */
    static final int MOST_FOR_ONE = 8;

    private final RuleBook book;
    private final Erp erp;
    private final Shapes shapes;
    private final BiFunction<RuleBook, Set<String>, Judge> judging;

    /**
     * Of what is in the book.
     *
     * @param judging makes a judge who writes into another one, of the rules of those ids and of every statement
     */
    Shrinking(RuleBook book, Erp erp, Shapes shapes, BiFunction<RuleBook, Set<String>, Judge> judging) {
        this.book = book;
        this.erp = erp;
        this.shapes = shapes;
        this.judging = judging;
    }

    private record Sought(Subject subject, Finding finding) {}

    /**
     * Puts the smallest request that still shows it into each finding; never throws for what the ERP does.
     *
     * @param isOver asked before each finding whether there is no time for it any more
     */
    void make(BooleanSupplier isOver) {
        List<Sought> all = sought();
        if (all.isEmpty()) {
            return;
        }
        RuleBook aside = new RuleBook(erp.contract());
        Judge judge = judging.apply(
                aside, all.stream().map(sought -> sought.subject().id()).collect(Collectors.toSet()));
        // What does not show when one of its exchanges is judged again was found by a check.
        all.stream()
                .map(sought -> sought.finding().exchanges().get(0))
                .distinct()
                .forEach(judge::see);
        try {
            int left = MOST;
            for (Sought sought : all) {
                Tally tally = aside.of(sought.subject());
                String place = sought.finding().place();
                if (tally.at(place) != null && !isOver.getAsBoolean()) {
                    left -= new Shrink(erp, shapes, judge, tally, place).make(Math.min(left, MOST_FOR_ONE));
                }
            }
        } catch (NoAnswer | Skipped enough) {
            // What was found so far shows it too, and whether the ERP is still there is for others to say.
        }
        for (Sought sought : all) {
            Finding smallest = aside.of(sought.subject()).at(sought.finding().place());
            if (smallest != null) {
                book.of(sought.subject()).breaks(smallest);
            }
        }
    }

    /** What may be asked again, worst first. */
    private List<Sought> sought() {
        return book.tallies().stream()
                .flatMap(tally -> tally.findings().stream().map(finding -> new Sought(tally.subject(), finding)))
                .filter(sought -> isSafe(sought.finding().exchanges()))
                .sorted(Comparator.comparing((Sought sought) -> sought.subject().evidence()))
                .toList();
    }

    private static boolean isSafe(List<Exchange> exchanges) {
        Call call = exchanges.get(0).call();
        return exchanges.size() == 1
                && call.operation() != null
                && call.isSafe()
                && call.credentials() != Credentials.WRONG;
    }
}
