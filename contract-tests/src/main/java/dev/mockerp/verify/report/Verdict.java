package dev.mockerp.verify.report;

import dev.mockerp.contract.Evidence;

/** What is said of one rule. */
public enum Verdict {
    /** A published sentence is broken. */
    FAIL,
    /** What a sample shows is broken. */
    WARNING,
    /** Our choice where nothing is published is not followed. */
    NOTE,
    /** The checker or the network failed; nothing is said of the ERP. */
    ERROR,
    /** Not checked, for want of data or a precondition. */
    SKIP,
    /** Not checked, because the vendor does not offer the operation. */
    OMIT,
    /** Checked, and kept. */
    PASS;

    /** What the breach of a statement brings that is known so well. */
    public static Verdict ofBroken(Evidence evidence) {
        return switch (evidence) {
            case TEXT -> FAIL;
            case SAMPLE -> WARNING;
            case ASSUMED -> NOTE;
        };
    }
}
