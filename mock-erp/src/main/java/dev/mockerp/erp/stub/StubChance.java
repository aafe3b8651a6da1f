package dev.mockerp.erp.stub;

import java.util.Random;
import java.util.UUID;

/** What chance gives the stubs of a sandbox, from one reset to the next: the same for the same seed. Safe for many threads. */
final class StubChance {

    private final Random values;
    private final Random ids;

    StubChance(long seed) {
        this.values = new Random(seed);
        // Apart from the values, so that one more stub changes none of them.
        this.ids = new Random(~seed);
    }

    /** What templates draw from. */
    Random values() {
        return values;
    }

    /** An id for a stub that has none. */
    UUID id() {
        return id(ids);
    }

    /** An id of version 4, as if it were of no seed. */
    static UUID id(Random random) {
        return new UUID(
                random.nextLong() & ~0xF000L | 0x4000L,
                random.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL | 0x8000_0000_0000_0000L);
    }
}
