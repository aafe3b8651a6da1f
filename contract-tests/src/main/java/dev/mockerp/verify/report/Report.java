package dev.mockerp.verify.report;

import dev.mockerp.contract.Api;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * Everything a run has to say.
 *
 * @param contractHash SHA-256 in hexadecimal of the contract's document and rules
 * @param target the base URL, without credentials
 * @param results worst verdict first, then by rule and pointer
 * @param notTested what was not checked and why: rules that are skipped, omitted, or cannot be seen over HTTP
 * @param information remarks that are no findings, such as the use of deprecated members
 * @param leftovers what the run created and could not delete
 */
public record Report(
        String checkerVersion,
        Api api,
        int contractVersion,
        String contractHash,
        String erpName,
        String erpVersion,
        String target,
        String mode,
        String seed,
        Instant startedAt,
        Duration duration,
        int requests,
        Overall verdict,
        String sentence,
        Summary summary,
        List<Result> results,
        List<NotTested> notTested,
        List<String> information,
        List<String> leftovers) {

    /** The verdict over all rules. */
    public enum Overall {
        /** Every rule was checked, and none that is published in words is broken. */
        CONFORMS,
        /** Nothing failed, but rules that are published in words were not checked. */
        PARTIAL,
        /** A published rule is broken, or a known deviation has expired or is gone. */
        FAILS,
        /** The run could not say. */
        ERROR
    }

    /** How many rules got which verdict; a rule counts once, by the worst of its results. */
    public record Summary(int pass, int fail, int warning, int note, int skip, int omit, int error, int known) {}

    /** A rule that was not checked. */
    public record NotTested(String rule, String title, String evidence, String reason) {}
}
