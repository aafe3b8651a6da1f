package dev.mockerp.verify.report;

import dev.mockerp.contract.Api;
import dev.mockerp.contract.Contract;
import dev.mockerp.contract.Evidence;
import dev.mockerp.contract.Rule;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reports to try the forms on. */
final class SampleReport {

    /** Everything that could break out of a form: markup, code, control and bidi characters, half a character. */
    static final String HOSTILE = "a|``b</script><script>alert(1)</script>\"'><img src=x onerror=alert(2)>{{ 7 * 7 }}"
            + "\u202Edlrow\u2066\u200B \u0000\u0007\u001B[31mred\u009B \uD800 \uFFFE ]]> | `code` **bold** [a](http://x.example) "
            + "@everyone #1\r\n<!-- -->&lt;\tæøå 産品 \uD83D\uDE00";

    static final String HASH = "5f1d".repeat(16);

    private static final List<Rule> RULES = Contract.everyRule(Api.SHOXL);

    private SampleReport() {}

    /** Shoxl: every verdict, places that are broken in more than one way, reasons and remarks. */
    static Report rich() {
        List<Result> results = new ArrayList<>();
        results.add(broken(
                "SHX-GPI-007",
                Evidence.TEXT,
                "/0/quantityDiscountPrices/1/discountAmountPerItemExclVat",
                "a number",
                "nothing",
                null));
        results.add(broken(
                "SHX-GPI-007",
                Evidence.TEXT,
                "/2/quantityDiscountPrices/0/discountAmountPerItemExclVat",
                "a number",
                "null",
                null));
        results.add(broken("SHX-GPI-003", Evidence.TEXT, "/0/priceExclVat", "10.00", "10.01", "rounding until 2027.1"));
        results.add(broken(
                "shoxl#GetProductInformationResult.stock.type", Evidence.TEXT, "/0/stock", "a number", "\"7\"", null));
        results.add(broken("SHX-ALL-005", Evidence.SAMPLE, "/1/stock", "7", "8", null));
        results.add(broken("SHX-ALL-004", Evidence.ASSUMED, "", "a status from 200 to 299", "400 Bad Request", null));
        results.add(seen("SHX-ALL-002", Verdict.ERROR, "No answer within 10 s."));
        results.add(seen("SHX-ALL-006", Verdict.SKIP, "Needs two product numbers, and the profile names one."));
        results.add(seen("SHX-ALL-003", Verdict.OMIT, "The ERP does not offer getCustomerProducts."));
        for (Rule rule : RULES) {
            if (rule.notTestable() == null
                    && results.stream().noneMatch(result -> result.rule().equals(rule.id()))) {
                results.add(seen(rule.id(), Verdict.PASS, "Held 12 times."));
            }
        }
        List<Report.NotTested> notTested = List.of(
                new Report.NotTested(
                        "SHX-ALL-006",
                        "Alike together and alone",
                        "SAMPLE",
                        "Needs two product numbers, and the profile names one."),
                new Report.NotTested(
                        "SHX-ALL-003",
                        "Answered without context",
                        "TEXT",
                        "The ERP does not offer getCustomerProducts."),
                new Report.NotTested(
                        "SHX-GPI-036", "Prices are those of the customer", "TEXT", "Cannot be seen over HTTP."),
                new Report.NotTested("SHX-GPI-037", "Stock is that of now", "TEXT", "Cannot be seen over HTTP."));
        return report(
                results,
                notTested,
                List.of("The deprecated member vatCode is used."),
                List.of("customer 4711"),
                "Three published rules are broken, and one could not be judged.");
    }

    /** Shoxl: nothing broken, nothing left out. */
    static Report clean() {
        List<Result> results = RULES.stream()
                .map(rule -> seen(rule.id(), Verdict.PASS, "Held."))
                .toList();
        return report(results, List.of(), List.of(), List.of(), "Every rule was tested and kept.");
    }

    /** The rich one with hostile words wherever an ERP, a profile or a person can bring words in. */
    static Report hostile() {
        String h = HOSTILE;
        ShownExchange exchange = new ShownExchange(1, "curl " + h, "POST " + h, "200 " + h + "x".repeat(100_000));
        Result result = new Result(
                "SHX-GPI-007",
                h,
                Evidence.TEXT,
                Verdict.FAIL,
                h,
                h,
                h,
                "/" + h,
                h,
                h,
                h + "9".repeat(100_000),
                List.of(exchange),
                "f" + h,
                null);
        Result known = new Result(
                "SHX-GPI-003", h, Evidence.TEXT, Verdict.FAIL, h, null, h, "", h, h, h, List.of(exchange), "f2", h);
        Result error = seen("SHX-ALL-002", Verdict.ERROR, h);
        List<Result> results = List.of(result, known, error, seen("SHX-ALL-001", Verdict.PASS, h));
        Report rich = report(results, List.of(new Report.NotTested(h, h, h, h)), List.of(h), List.of(h), h);
        return new Report(
                h,
                rich.api(),
                rich.contractVersion(),
                h,
                h,
                h,
                h,
                h,
                h,
                rich.startedAt(),
                rich.duration(),
                rich.requests(),
                rich.verdict(),
                h,
                rich.summary(),
                results,
                rich.notTested(),
                rich.information(),
                rich.leftovers());
    }

    /** A report with those results, and the summary and verdict that follow. */
    static Report of(Result... results) {
        return report(List.of(results), List.of(), List.of(), List.of(), "As the results say.");
    }

    /** A place where a rule is broken; the verdict is what the evidence brings. */
    static Result broken(
            String rule, Evidence evidence, String pointer, String expected, String observed, @Nullable String known) {
        ShownExchange exchange = new ShownExchange(
                12,
                "curl -sS -X POST 'http://127.0.0.1:9000/GetProductInformations' -H 'Content-Type: application/json' "
                        + "-H \"Authorization: Bearer $ERP_TOKEN\" -d '{\"accountNumber\":\"128\",\"products\":[{\"productNumber\":\"90001\"}]}'",
                "POST /GetProductInformations HTTP/1.1\ncontent-type: application/json\n\n{\"accountNumber\":\"128\"}",
                "HTTP/1.1 200 OK\ncontent-type: application/json\n\n[{\"productNumber\":\"90001\",\"stock\":\"7\"}]");
        return new Result(
                rule,
                title(rule),
                evidence,
                Verdict.ofBroken(evidence),
                "shoxl-get-product-informations, QuantityDiscountPrice",
                "The discount amount per item excluding VAT",
                "getProductInformations",
                pointer,
                "At " + pointer + " stands " + observed + ", not " + expected + ".",
                expected,
                observed,
                List.of(exchange),
                Integer.toHexString((rule + pointer).hashCode()),
                known);
    }

    /** A rule of which nothing is broken. */
    static Result seen(String rule, Verdict verdict, String message) {
        return new Result(
                rule,
                title(rule),
                Evidence.TEXT,
                verdict,
                "shoxl-get-product-informations, Description",
                null,
                "getProductInformations",
                "",
                message,
                "",
                "",
                List.of(),
                "",
                null);
    }

    private static String title(String rule) {
        return RULES.stream()
                .filter(known -> known.id().equals(rule))
                .map(Rule::title)
                .findFirst()
                .orElse("The stock is a number");
    }

    private static Report report(
            List<Result> results,
            List<Report.NotTested> notTested,
            List<String> information,
            List<String> leftovers,
            String sentence) {
        List<Result> sorted = results.stream()
                .sorted(Comparator.comparing(Result::verdict)
                        .thenComparing(Result::rule)
                        .thenComparing(Result::pointer))
                .toList();
        return new Report(
                "0.1.0",
                Api.SHOXL,
                16,
                HASH,
                "Example ERP",
                "2026.3",
                "http://127.0.0.1:9000",
                "full",
                "4711",
                Instant.parse("2026-11-24T16:48:16Z"),
                Duration.ofMillis(1834),
                214,
                Tally.mildest(sorted),
                sentence,
                Tally.summary(sorted),
                sorted,
                notTested,
                information,
                leftovers);
    }
}
