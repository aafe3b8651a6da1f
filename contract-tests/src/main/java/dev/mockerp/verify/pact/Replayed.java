package dev.mockerp.verify.pact;

import java.util.List;

/**
 * What became of an interaction that was to be sent to an ERP.
 *
 * @param title its place and description
 * @param reason why it was not tested, or an empty text
 * @param mismatches what in the answer is not as expected; nothing unless it failed
 */
public record Replayed(String title, Outcome outcome, String reason, List<Mismatch> mismatches) {

    /** How it ended. */
    public enum Outcome {
        /** The answer is as expected. */
        PASS,
        /** It is not, or there is none. */
        FAIL,
        /** Nothing is said of the ERP. */
        NOT_TESTED
    }

    static Replayed notTested(String title, String reason) {
        return new Replayed(title, Outcome.NOT_TESTED, reason, List.of());
    }

    static Replayed tested(String title, List<Mismatch> mismatches) {
        return new Replayed(title, mismatches.isEmpty() ? Outcome.PASS : Outcome.FAIL, "", List.copyOf(mismatches));
    }
}
