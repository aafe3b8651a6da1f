package dev.mockerp.verify.report;

import dev.mockerp.contract.Evidence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a run says of one rule, or of one statement of the OpenAPI document; a broken rule has one result for each
 * place where it is broken.
 *
 * @param rule id of a rule, or of a statement such as {@code shoxl#GetProductInformationResult.stock.type}
 * @param title one sentence that is true of an ERP that keeps it
 * @param source where it is published
 * @param quote the words of the source, or null
 * @param operation the operation that was looked at, or the first of several; empty if none
 * @param pointer JSON pointer in the answer, or empty
 * @param message one sentence for people: what is wrong, why it was skipped, how often it was seen to hold
 * @param expected what the contract says there; empty unless broken
 * @param observed what came; empty unless broken
 * @param exchanges what was sent and came, in that order; empty unless broken
 * @param fingerprint the same in every run that finds the same; empty unless broken
 * @param known the vendor's reason if this is a known deviation, else null
 */
public record Result(
        String rule,
        String title,
        Evidence evidence,
        Verdict verdict,
        String source,
        @Nullable String quote,
        String operation,
        String pointer,
        String message,
        String expected,
        String observed,
        List<ShownExchange> exchanges,
        String fingerprint,
        @Nullable String known) {

    /** Whether the ERP was seen breaking it. */
    public boolean isBroken() {
        return verdict == Verdict.FAIL || verdict == Verdict.WARNING || verdict == Verdict.NOTE;
    }

    /** The same, marked as a known deviation for that reason. */
    public Result asKnown(String reason) {
        return new Result(
                rule,
                title,
                evidence,
                verdict,
                source,
                quote,
                operation,
                pointer,
                message,
                expected,
                observed,
                exchanges,
                fingerprint,
                reason);
    }
}
