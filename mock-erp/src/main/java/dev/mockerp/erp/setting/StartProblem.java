package dev.mockerp.erp.setting;

/** The mock cannot start, for a reason that its user can mend. The message is what the user reads. */
public final class StartProblem extends RuntimeException {

    /** With the sentence, or the lines, that tell the user what to mend. */
    public StartProblem(String message) {
        super(message);
    }
}
