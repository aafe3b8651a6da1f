package dev.mockerp.verify.report;

import dev.mockerp.contract.Api;
import dev.mockerp.contract.Contract;
import dev.mockerp.contract.Evidence;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The words in which every report speaks. */
final class Wording {

    private Wording() {}

    /** A verdict or an overall verdict as machines and tables write it: its name in lower case. */
    static String of(Enum<?> verdict) {
        return verdict.name().toLowerCase(Locale.ROOT);
    }

    /** An overall verdict as a headline. */
    static String headline(Report.Overall verdict) {
        return switch (verdict) {
            case CONFORMS -> "Conforms";
            case PARTIAL -> "Partial";
            case FAILS -> "Fails";
            case ERROR -> "Error";
        };
    }

    /** The name of an API as its vendor writes it. */
    static String of(Api api) {
        return switch (api) {
            case SHOXL -> "Shoxl";
            case RETAILNXT -> "RetailNxt";
            case FLOWRETAIL -> "Flow Retail";
        };
    }

    /** The contract that was checked, with its version if it counts any. */
    static String contract(Report report) {
        String api = of(report.api());
        return report.contractVersion() == Contract.LATEST ? api : api + ", version " + report.contractVersion();
    }

    /** The name and version of the ERP. */
    static String erp(Report report) {
        return (report.erpName() + " " + report.erpVersion()).strip();
    }

    /** How we know a rule, in words. */
    static String of(Evidence evidence) {
        return switch (evidence) {
            case TEXT -> "published in words";
            case SAMPLE -> "shown in a sample";
            case ASSUMED -> "assumed, since nothing is published";
        };
    }

    /** The counts, in the order of a reader's interest; those that are zero only where a zero says something. */
    static String counts(Report.Summary summary) {
        Stream<String> always = Stream.of(summary.pass() + " pass", summary.fail() + " fail");
        Stream<String> others = Stream.of(
                        count(summary.warning(), "warning"),
                        count(summary.note(), "note"),
                        count(summary.error(), "error"),
                        count(summary.known(), "known"),
                        count(summary.skip(), "skip"),
                        count(summary.omit(), "omit"))
                .flatMap(List::stream);
        return String.join(", ", Stream.concat(always, others).toList());
    }

    /** A number and a noun that takes an s. */
    static String number(int count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }

    /** A duration in seconds with one decimal. */
    static String seconds(Duration duration) {
        return BigDecimal.valueOf(duration.toMillis(), 3)
                        .setScale(1, RoundingMode.HALF_UP)
                        .toPlainString()
                + " s";
    }

    /** Operation and pointer in one, whichever of them there are. */
    static String place(Result result) {
        return (result.operation() + " " + result.pointer()).strip();
    }

    private static List<String> count(int count, String word) {
        return count == 0 ? List.of() : List.of(count + " " + word);
    }
}
