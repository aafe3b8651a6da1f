package dev.mockerp.verify.run;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Takes down what a check sees of its rule. */
public final class Trial {

    private final Tally tally;
    private final Patience patience;

    Trial(Tally tally, Patience patience) {
        this.tally = tally;
        this.patience = patience;
    }

    /** Something was seen that keeps the rule. */
    public void holds() {
        tally.holds();
    }

    /**
     * The ERP does it otherwise than our mock, and may: nothing is published. The rule counts as kept, and the report
     * says how it is done.
     *
     * @param remark such as "a broken request is refused with 422"
     */
    public void otherReading(String remark) {
        tally.otherReading(remark);
    }

    /**
     * Something was seen that breaks the rule.
     *
     * @param pointer JSON pointer in the last answer, or empty
     * @param exchanges that show it, in the order in which they were made; one at least
     */
    public void breaks(String pointer, String expected, String observed, Exchange... exchanges) {
        Exchange last = exchanges[exchanges.length - 1];
        tally.breaks(new Finding(last.call().name(), pointer, expected, observed, List.of(exchanges)));
    }

    /** Holds or breaks, by the condition. */
    public void expect(boolean kept, String pointer, String expected, String observed, Exchange... exchanges) {
        if (kept) {
            holds();
        } else {
            breaks(pointer, expected, observed, exchanges);
        }
    }

    /**
     * Holds if an attempt finds nothing wrong. Where it does, it is made again, with fresh reads, until the ERP has had
     * the time to settle that the profile grants: a difference that a re-read heals is no finding.
     *
     * @param attempt gives what is wrong, or nothing; must read anew each time it is made
     */
    public void eventually(Supplier<Optional<Wrong>> attempt) {
        Optional<Wrong> wrong = patience.untilRight(attempt);
        if (wrong.isEmpty()) {
            holds();
        } else {
            Wrong found = wrong.get();
            breaks(
                    found.pointer(),
                    found.expected(),
                    found.observed(),
                    found.exchanges().toArray(Exchange[]::new));
        }
    }

    /** What an attempt found wrong. */
    public record Wrong(String pointer, String expected, String observed, List<Exchange> exchanges) {

        /** With the exchanges that show it, in the order in which they were made. */
        public static Optional<Wrong> at(String pointer, String expected, String observed, Exchange... exchanges) {
            return Optional.of(new Wrong(pointer, expected, observed, List.of(exchanges)));
        }
    }
}
