package dev.mockerp.erp.generate;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * What generated items speak of: the first thousand of another kind, so that they say the same however many more there
 * are.
 */
final class Reach {

    private static final int FAR = 1_000;

    private Reach() {}

    /** At most so many different ones of that size; none if there are none. */
    static Set<Integer> some(Dice dice, int size, int most) {
        Set<Integer> some = new LinkedHashSet<>();
        for (int left = size == 0 ? 0 : dice.between(0, most + 1); left > 0; left--) {
            some.add(one(dice, size));
        }
        return some;
    }

    /** One of that size, of which there is at least one. */
    static int one(Dice dice, int size) {
        return dice.between(0, Math.min(size, FAR));
    }
}
