package dev.mockerp.benchmark.process;

/** Something happened that makes numbers worthless. The message says what, to the person who started the run. */
public final class Worthless extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** For that reason. */
    public Worthless(String message) {
        super(message);
    }
}
