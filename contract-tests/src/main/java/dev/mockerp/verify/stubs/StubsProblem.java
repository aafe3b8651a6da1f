package dev.mockerp.verify.stubs;

/** Stubs cannot be made or written; the message is one sentence that says why. */
public final class StubsProblem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    StubsProblem(String sentence) {
        super(sentence, null, false, false);
    }
}
