package dev.mockerp.erp.generate;

import java.util.List;
import java.util.SplittableRandom;

/** Chance for one item: it depends on seed, kind and number alone, so that an item is the same however many there are. */
final class Dice {

    private final SplittableRandom random;

    Dice(long seed, String kind, int index) {
        this.random = new SplittableRandom((seed * 31 + kind.hashCode()) * 0x5851_F42D_4C95_7F2DL + index);
    }

    /** A number from the first to before the second. */
    int between(int first, int end) {
        return random.nextInt(first, end);
    }

    /** A number from the first to before the second. */
    long between(long first, long end) {
        return random.nextLong(first, end);
    }

    /** Yes, once in so many times. */
    boolean onceIn(int times) {
        return random.nextInt(times) == 0;
    }

    /** One of those. */
    <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
