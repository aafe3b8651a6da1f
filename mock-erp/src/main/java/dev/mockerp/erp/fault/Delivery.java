package dev.mockerp.erp.fault;

import dev.mockerp.server.control.FaultDribble;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How an answer goes out.
 *
 * @param delay how many milliseconds it is held back
 * @param dribble how its body is sent piece by piece; null if at once
 * @param ending how it ends
 */
record Delivery(long delay, @Nullable FaultDribble dribble, Ending ending) {

    enum Ending {
        WHOLE,
        TRUNCATED,
        RESET
    }

    /**
     * As all of those want it that happen to a request.
     *
     * @param reset whether there is no answer
     * @param length of the body that is sent
     */
    static Delivery of(List<Strike> strikes, boolean reset, int length) {
        long delay = 0;
        FaultDribble dribble = null;
        boolean truncated = false;
        for (Strike strike : strikes) {
            delay += strike.delay();
            if (!reset) {
                truncated |= strike.truncates(length);
                dribble = dribble == null ? strike.dribble(length) : dribble;
            }
        }
        Ending ending = reset ? Ending.RESET : truncated ? Ending.TRUNCATED : Ending.WHOLE;
        return new Delivery(Math.min(delay, Rule.LONGEST), dribble, ending);
    }

    boolean takesTime() {
        return delay > 0 || dribble != null;
    }
}
