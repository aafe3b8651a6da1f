package dev.mockerp.erp.request;

/** Thrown to refuse the request at hand. Carries no stack trace: it is an answer, not a fault. */
public final class Refused extends RuntimeException {

    private final transient Refusal refusal;

    /** Refuses with everything that the refusal says. */
    public Refused(Refusal refusal) {
        super(refusal.message(), null, false, false);
        this.refusal = refusal;
    }

    /** Refuses with a sentence. */
    public Refused(Refusal.Kind kind, String message) {
        this(Refusal.of(kind, message));
    }

    /** What the client is told. */
    public Refusal refusal() {
        return refusal;
    }
}
