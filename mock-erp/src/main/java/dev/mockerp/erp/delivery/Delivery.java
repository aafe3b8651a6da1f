package dev.mockerp.erp.delivery;

import org.jspecify.annotations.Nullable;

/**
 * How an answer goes out.
 *
 * @param delay how many milliseconds it is held back; a longer one than {@link #LONGEST} is as long as that
 * @param dribble how its body is sent piece by piece; null if at once
 * @param ending how it ends
 */
public record Delivery(long delay, @Nullable Dribble dribble, Ending ending) {

    /** The longest that an answer is held back, in milliseconds. */
    public static final long LONGEST = 300_000;

    /**
     * A body that comes piece by piece.
     *
     * @param pieces how many
     * @param milliseconds from the first to the last
     */
    public record Dribble(int pieces, long milliseconds) {}

    /** How an answer ends. */
    public enum Ending {
        /** As it should. */
        WHOLE,
        /** In the middle of its body. */
        TRUNCATED,
        /** Before it begins. */
        RESET
    }

    public Delivery {
        delay = Math.min(delay, LONGEST);
    }

    boolean takesTime() {
        return delay > 0 || dribble != null;
    }
}
