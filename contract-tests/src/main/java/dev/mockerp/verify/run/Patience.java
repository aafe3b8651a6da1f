package dev.mockerp.verify.run;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Gives an ERP that applies changes late, or whose stock moves, the time to settle. Each difference may wait as long as
 * the profile says; all of a run together wait six times as long, so that a broken ERP does not hold up its report.
 */
final class Patience {

    /** How a wait is spent; tests do not wait. */
    interface Sleeper {
        void sleep(Duration time) throws InterruptedException;
    }

    private static final Duration FIRST = Duration.ofMillis(100);

    private final Duration each;
    private final Sleeper sleeper;
    private Duration left;

    Patience(Duration each, Sleeper sleeper) {
        this.each = each;
        this.sleeper = sleeper;
        this.left = each.multipliedBy(6);
    }

    Optional<Trial.Wrong> untilRight(Supplier<Optional<Trial.Wrong>> attempt) {
        Optional<Trial.Wrong> wrong = attempt.get();
        if (wrong.isPresent()) {
            wrong = attempt.get();
        }
        Duration waited = Duration.ZERO;
        Duration next = FIRST;
        while (wrong.isPresent() && waited.plus(next).compareTo(each) <= 0 && next.compareTo(left) <= 0) {
            sleep(next);
            waited = waited.plus(next);
            left = left.minus(next);
            next = next.multipliedBy(2);
            wrong = attempt.get();
        }
        return wrong;
    }

    private void sleep(Duration time) {
        try {
            sleeper.sleep(time);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
