package dev.mockerp.erp.fault;

import dev.mockerp.contract.Operation;
import dev.mockerp.contract.fault.Mutation;
import dev.mockerp.contract.fault.Request;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** A fault that a sandbox has, with what became of it so far. Safe for many threads. */
final class ActiveFault {

    private final long id;
    private final Rule rule;
    private final boolean fromFile;
    private final SplittableRandom chance;
    private final LongSupplier nanoseconds;
    private final long begun;
    private int turns;
    private long applied;

    /**
     * A fault that begins now.
     *
     * @param seed where chance comes from, unless the rule says
     * @param nanoseconds tells the time for {@code seconds}
     */
    ActiveFault(long id, Rule rule, boolean fromFile, long seed, LongSupplier nanoseconds) {
        this.id = id;
        this.rule = rule;
        this.fromFile = fromFile;
        Long given = rule.given().getSeed();
        this.chance = new SplittableRandom(given == null ? seed : given);
        this.nanoseconds = nanoseconds;
        this.begun = nanoseconds.getAsLong();
    }

    long id() {
        return id;
    }

    Rule rule() {
        return rule;
    }

    /** Whether it stands in the file of all sandboxes. */
    boolean isFromFile() {
        return fromFile;
    }

    /** How many requests it happened to. */
    synchronized long applied() {
        return applied;
    }

    /** Whether it does not happen any more. */
    synchronized boolean isOver() {
        Integer times = rule.given().getTimes();
        Integer seconds = rule.given().getSeconds();
        return times != null && applied >= times
                || seconds != null && nanoseconds.getAsLong() - begun >= TimeUnit.SECONDS.toNanos(seconds);
    }

    boolean mayConcern(Operation operation) {
        return rule.isFor(operation) && !isOver();
    }

    /** How it happens to that request, which is counted; null if it does not. */
    synchronized @Nullable Strike strike(Request sent) {
        if (isOver() || !rule.concerns(sent)) {
            return null;
        }
        // Every request that it may happen to takes the same from chance, so that each has its own part of the
        // sequence.
        boolean happens = chance.nextDouble() < rule.probability();
        long delay = rule.delay(chance);
        if (!happens) {
            return null;
        }
        Mutation mutation = rule.mutation();
        if (mutation != null && !mutation.isDue(++turns)) {
            return null;
        }
        applied++;
        return new Strike(this, delay, turns);
    }

    /** It found nothing to change, so that it did not happen after all. */
    synchronized void takeBack() {
        applied--;
    }
}
