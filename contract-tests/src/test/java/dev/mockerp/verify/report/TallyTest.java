package dev.mockerp.verify.report;

import static dev.mockerp.verify.report.SampleReport.broken;
import static dev.mockerp.verify.report.SampleReport.seen;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mockerp.contract.Evidence;
import java.util.List;
import org.junit.jupiter.api.Test;

class TallyTest {

    private static final Result FAIL = broken("A", Evidence.TEXT, "/0", "1", "2", null);
    private static final Result KNOWN = broken("A", Evidence.TEXT, "/1", "1", "2", "until spring");

    @Test
    void aRuleCountsOnceByItsWorstResult() {
        assertThat(Tally.summary(List.of(
                        seen("A", Verdict.PASS, ""), FAIL, seen("A", Verdict.ERROR, ""), seen("B", Verdict.PASS, ""))))
                .isEqualTo(new Report.Summary(1, 1, 0, 0, 0, 0, 0, 0));
    }

    @Test
    void aRuleIsKnownOnlyIfAllThatIsBrokenIsKnown() {
        assertThat(Tally.summary(List.of(KNOWN, seen("A", Verdict.PASS, ""))))
                .isEqualTo(new Report.Summary(0, 0, 0, 0, 0, 0, 0, 1));
        assertThat(Tally.summary(List.of(KNOWN, FAIL))).isEqualTo(new Report.Summary(0, 1, 0, 0, 0, 0, 0, 0));
        assertThat(Tally.summary(List.of(KNOWN, seen("A", Verdict.ERROR, ""))))
                .isEqualTo(new Report.Summary(0, 0, 0, 0, 0, 0, 1, 0));
    }

    @Test
    void theVerdictFollowsFromTheWorst() {
        Result pass = seen("P", Verdict.PASS, "");
        Result skip = seen("S", Verdict.SKIP, "");
        Result error = seen("E", Verdict.ERROR, "");
        Result omit = seen("O", Verdict.OMIT, "");
        Result warning = broken("W", Evidence.SAMPLE, "", "1", "2", null);
        assertThat(Tally.mildest(List.of(pass, warning, omit, KNOWN))).isEqualTo(Report.Overall.CONFORMS);
        assertThat(Tally.mildest(List.of(pass, skip))).isEqualTo(Report.Overall.PARTIAL);
        assertThat(Tally.mildest(List.of(pass, skip, error))).isEqualTo(Report.Overall.ERROR);
        assertThat(Tally.mildest(List.of(pass, skip, error, FAIL))).isEqualTo(Report.Overall.FAILS);
    }

    @Test
    void aRunThatLookedAtNothingIsNoPass() {
        assertThat(Tally.mildest(List.of())).isEqualTo(Report.Overall.ERROR);
    }
}
