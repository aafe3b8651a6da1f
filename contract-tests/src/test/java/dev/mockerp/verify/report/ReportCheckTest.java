package dev.mockerp.verify.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mockerp.contract.Evidence;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.node.ObjectNode;

class ReportCheckTest {

    @TempDir
    private Path temp;

    @Test
    void aReportAsItWasWrittenIsWithoutProblem() throws IOException {
        assertThat(problems(tree -> {}, SampleReport.rich())).isEmpty();
        assertThat(problems(tree -> {}, known())).isEmpty();
        assertThat(problems(tree -> {}, SampleReport.clean())).isEmpty();
    }

    @Test
    void catchesAChangedReport() throws IOException {
        Path file = Files.writeString(
                temp.resolve("report.json"), JsonReport.of(known()).replace("Example ERP", "Another ERP"));
        assertThat(new ReportCheck((api, version) -> SampleReport.HASH).problems(file))
                .containsExactly(
                        "The report was changed after it was written: its integrity is not that of its content.");
    }

    @Test
    void catchesAReportWithoutIntegrity() throws IOException {
        Path file = Files.writeString(
                temp.resolve("report.json"), JsonReport.tree(known()).toString());
        assertThat(new ReportCheck((api, version) -> SampleReport.HASH).problems(file))
                .singleElement()
                .asString()
                .contains("integrity");
    }

    @Test
    void catchesAReportAboutAnotherContract() throws IOException {
        Path file = Files.writeString(temp.resolve("report.json"), JsonReport.of(known()));
        assertThat(new ReportCheck((api, version) -> "ab" + api).problems(file))
                .singleElement()
                .asString()
                .contains("another contract", SampleReport.HASH, "abSHOXL");
    }

    @Test
    void catchesASummaryThatDoesNotFollow() throws IOException {
        assertThat(problems(tree -> ((ObjectNode) tree.path("summary")).put("fail", 0), known()))
                .containsExactly("The summary does not follow from the results: it says 1 pass, 0 fail, 1 known;"
                        + " they say 1 pass, 1 fail, 1 known.");
    }

    @Test
    void catchesAVerdictThatIsTooMild() throws IOException {
        for (String verdict : List.of("conforms", "partial", "error")) {
            assertThat(problems(tree -> tree.put("verdict", verdict), known()))
                    .containsExactly(
                            "The verdict does not follow from the results: it is " + verdict + "; they say fails.");
        }
    }

    @Test
    void aVerdictMayBeWorseThanTheResults() throws IOException {
        for (String verdict : List.of("partial", "error", "fails")) {
            assertThat(problems(tree -> tree.put("verdict", verdict), SampleReport.clean()))
                    .isEmpty();
        }
    }

    @Test
    void catchesUnknownRules() throws IOException {
        Report report = SampleReport.of(
                SampleReport.seen("SHX-XYZ-001", Verdict.PASS, ""),
                SampleReport.seen("flowretail#Customer.id", Verdict.PASS, ""));
        assertThat(problems(tree -> {}, report))
                .containsExactly("The contract has no rule SHX-XYZ-001, flowretail#Customer.id.");
    }

    @Test
    void catchesMembersThatNobodyWrites() throws IOException {
        assertThat(problems(tree -> tree.put("approvedBy", "me"), known()))
                .containsExactly("The report holds what this checker does not write.");
        assertThat(problems(
                        tree -> ((ObjectNode) tree.path("results").get(0))
                                .putArray("curl")
                                .add("rm"),
                        known()))
                .containsExactly("The report holds what this checker does not write.");
    }

    @Test
    void whatIsNoReportIsOneProblem() throws IOException {
        ReportCheck check = new ReportCheck((api, version) -> SampleReport.HASH);
        assertThat(check.problems(temp.resolve("none"))).hasSize(1);
        assertThat(check.problems(Files.writeString(temp.resolve("list"), "[]")))
                .hasSize(1);
        assertThat(check.problems(Files.writeString(temp.resolve("text"), "pass")))
                .hasSize(1);
    }

    private static Report known() {
        return SampleReport.of(
                SampleReport.broken("SHX-GPI-007", Evidence.TEXT, "/0/a", "1", "2", null),
                SampleReport.broken("SHX-GPI-003", Evidence.TEXT, "/0/b", "1", "2", "until spring"),
                SampleReport.seen("shoxl#GetProductInformationResult.stock.type", Verdict.PASS, "Held."));
    }

    // The change is made by somebody who knows how to make the integrity fit again.
    private List<String> problems(Consumer<ObjectNode> change, Report report) throws IOException {
        ObjectNode tree = JsonReport.tree(report);
        change.accept(tree);
        tree.put("integrity", Integrity.of(tree));
        Path file = Files.writeString(Files.createTempFile(temp, "report", ".json"), tree.toString());
        return new ReportCheck((api, version) -> SampleReport.HASH).problems(file);
    }
}
