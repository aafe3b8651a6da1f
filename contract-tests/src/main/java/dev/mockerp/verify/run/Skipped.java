package dev.mockerp.verify.run;

/** A check cannot be made. The message is the reason, for people: what is missing, and how to provide it. */
public final class Skipped extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final boolean unsupported;

    private Skipped(String reason, boolean unsupported) {
        super(reason, null, false, false);
        this.unsupported = unsupported;
    }

    /** For want of data or a precondition. */
    public static Skipped because(String reason) {
        return new Skipped(reason, false);
    }

    /** Because the vendor does not offer the operation. */
    public static Skipped unsupported(String operation) {
        return new Skipped(operation + " is not offered, by the profile", true);
    }

    boolean isUnsupported() {
        return unsupported;
    }
}
