package dev.mockerp.proof.harness;

import java.util.concurrent.atomic.AtomicInteger;

/** Texts that no other test uses, so that tests share a mock without seeing each other. */
public final class Unique {

    private static final AtomicInteger COUNT = new AtomicInteger(10_000);

    private Unique() {}

    /** Letters, digits and nothing else; as long as every other, so that none is part of another. */
    public static String text(String prefix) {
        return prefix + "q" + digits();
    }

    /** Five digits that no other test has got. */
    public static String digits() {
        return Integer.toString(COUNT.incrementAndGet());
    }
}
