package dev.mockerp.verify.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mockerp.contract.Evidence;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MarkdownReportTest {

    /** What a comment on a change may hold. */
    private static final int COMMENT = 65_536;

    @Test
    void saysVerdictFindingsAndWhatWasNotTested() {
        assertThat(MarkdownReport.of(SampleReport.rich()))
                .startsWith("## ❌ Fails: Example ERP 2026.3 against Shoxl, version 16\n\nThree published rules")
                .contains("| fail | `SHX-GPI-007` A percentage discount comes with its amount | "
                        + "`getProductInformations /0/quantityDiscountPrices/1/discountAmountPerItemExclVat` | "
                        + "`a number` | `nothing` |")
                .contains("| fail (known) | `SHX-GPI-003`")
                .contains(
                        "| error | `SHX-ALL-002` A context is accepted | `getProductInformations` |  | `No answer within 10 s.` |")
                .contains("**Not tested: 4 rules**\n\n- 2: Cannot be seen over HTTP.\n")
                .contains("- The deprecated member vatCode is used.")
                .contains("customer 4711")
                .contains("`4711`", "`2026-11-24T16:48:16Z`");
    }

    @Test
    void hostileWordsBecomeNoMarkup() {
        String markdown = MarkdownReport.of(SampleReport.hostile());
        String prose = withoutCode(markdown).replaceAll("\\\\[\\\\`*_{}\\[\\]<>|~&]", "");
        assertThat(prose)
                .doesNotContain("@", "`", "*b", "http:", "<img", "<script", "<!--")
                .contains("alert(1)");
        assertThat(prose.replace("<sub>", "").replace("</sub>", "")).doesNotContain("<", ">");
        assertThat(markdown.lines().filter(line -> line.startsWith("| fail")))
                .hasSize(2)
                .allMatch(row ->
                        row.replace("\\|", "").chars().filter(c -> c == '|').count() == 6);
    }

    @Test
    void manyLongFindingsStillFitAComment() {
        String longWord = SampleReport.HOSTILE.repeat(50);
        Report report = SampleReport.of(IntStream.range(0, 500)
                .mapToObj(i ->
                        SampleReport.broken("SHX-GPI-007", Evidence.TEXT, "/" + i + longWord, longWord, longWord, null))
                .toArray(Result[]::new));
        assertThat(MarkdownReport.of(report)).hasSizeLessThan(COMMENT).contains("and 450 more in `report.html`");
    }

    // A code span ends at the first run of as many backticks as began it; backslashes mean nothing there.
    private static String withoutCode(String markdown) {
        return Pattern.compile("(?<![`\\\\])(`+)(?!`).*?(?<!`)\\1(?!`)")
                .matcher(markdown)
                .replaceAll("");
    }
}
