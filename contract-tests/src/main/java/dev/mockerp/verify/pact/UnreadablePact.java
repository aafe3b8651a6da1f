package dev.mockerp.verify.pact;

/** A file is no pact that can be read; the message is one sentence that says why. */
public final class UnreadablePact extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnreadablePact(String sentence) {
        super(sentence);
    }
}
