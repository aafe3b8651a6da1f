package dev.mockerp.benchmark.part;

/** What a JVM takes to start and end. */
public final class Nothing {

    private Nothing() {}

    /** Does nothing. */
    public static void main(String[] arguments) {
        // That is all.
    }
}
