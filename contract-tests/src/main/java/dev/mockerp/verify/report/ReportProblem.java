package dev.mockerp.verify.report;

/** A report cannot be written or read. The message is one sentence for the user, with everything that is wrong. */
public final class ReportProblem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** With the sentence that the user reads. */
    public ReportProblem(String sentence) {
        super(sentence, null, false, false);
    }
}
