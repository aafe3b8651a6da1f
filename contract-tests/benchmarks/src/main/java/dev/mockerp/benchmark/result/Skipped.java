package dev.mockerp.benchmark.result;

/**
 * Something that was not measured.
 *
 * @param what a part of the suite, or a server
 */
public record Skipped(String what, String why) {

    /** As it is said. */
    @Override
    public String toString() {
        return "skipped: " + what + " (" + why + ")";
    }
}
