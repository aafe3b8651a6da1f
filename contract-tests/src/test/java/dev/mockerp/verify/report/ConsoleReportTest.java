package dev.mockerp.verify.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mockerp.contract.Evidence;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ConsoleReportTest {

    @Test
    void saysWhatFailedWorstFirstAndWhereToReadMore() {
        String text = text(SampleReport.rich(), false);
        assertThat(text)
                .containsSubsequence(
                        "fail      SHX-GPI-007  getProductInformations /0/quantityDiscountPrices/1/discount",
                        "A percentage discount comes with its amount",
                        "expected a number",
                        "observed nothing",
                        "warning   SHX-ALL-005",
                        "note      SHX-ALL-004",
                        "error     SHX-ALL-002",
                        "No answer within 10 s.",
                        "fail      SHX-GPI-003  getProductInformations /0/priceExclVat  (known)",
                        "4 rules not tested",
                        "2  Cannot be seen over HTTP.",
                        "1  Needs two product numbers",
                        "vatCode",
                        "customer 4711",
                        "FAILS  Example ERP 2026.3 against Shoxl, version 16",
                        "pass, 2 fail, 1 warning, 1 note, 1 error, 1 known, 1 skip, 1 omit",
                        "214 requests in 1.8 s, seed 4711",
                        "Report: out/report.html");
    }

    @Test
    void aCleanReportIsFiveLines() {
        assertThat(text(SampleReport.clean(), false).lines())
                .first()
                .isEqualTo("CONFORMS  Example ERP 2026.3 against Shoxl, version 16");
        assertThat(text(SampleReport.clean(), false).lines()).hasSize(5);
    }

    @Test
    void noLineIsLongerThanAHundredColumns() {
        assertThat(text(SampleReport.rich(), false).lines()).allMatch(line -> Columns.of(line) <= 100);
        assertThat(text(SampleReport.hostile(), false).lines()).allMatch(line -> Columns.of(line) <= 100);
    }

    @Test
    void nothingSteersTheTerminalUnlessColoursAreAskedFor() {
        assertThat(text(SampleReport.hostile(), false))
                .doesNotContainPattern("[\\p{Cntrl}\\x{202A}-\\x{202E}\\x{2066}-\\x{2069}&&[^\\n]]");
        assertThat(text(SampleReport.rich(), true))
                .contains("\u001b[1;31mfail      \u001b[0mSHX-GPI-007")
                .contains("\u001b[1;31mFAILS\u001b[0m");
    }

    @Test
    void ofManyFindingsOnlyTheWorstAreShown() {
        Report report = SampleReport.of(IntStream.range(0, 35)
                .mapToObj(i -> SampleReport.broken("SHX-GPI-007", Evidence.TEXT, "/" + i, "1", "2", null))
                .toArray(Result[]::new));
        assertThat(text(report, false)).contains("and 15 more in the report").doesNotContain("/34");
    }

    private static String text(Report report, boolean colours) {
        StringBuilder out = new StringBuilder();
        ConsoleReport.write(report, Path.of("out/report.html"), out, colours);
        return out.toString();
    }
}
