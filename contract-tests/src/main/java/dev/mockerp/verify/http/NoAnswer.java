package dev.mockerp.verify.http;

/** The ERP gave no answer that could be judged. The message is one clear sentence without secrets. */
public final class NoAnswer extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why there is none. */
    public enum Kind {
        /** No connection: refused, unknown host, TLS failure. The whole run is in vain. */
        UNREACHABLE,
        /** It took longer than the profile allows. */
        TIMEOUT,
        /** The connection ended in the middle, or what came is not HTTP. */
        BROKEN,
        /** More bytes than the checker reads. */
        TOO_LARGE,
        /** It sends the client to another host. The whole run is in vain. */
        REDIRECTED
    }

    private final Kind kind;

    /** With the sentence that the user reads. */
    public NoAnswer(Kind kind, String sentence) {
        super(sentence, null, false, false);
        this.kind = kind;
    }

    /** Why there is none. */
    public Kind kind() {
        return kind;
    }

    /** Whether no other request can fare better. */
    public boolean isFinal() {
        return kind == Kind.UNREACHABLE || kind == Kind.REDIRECTED;
    }
}
