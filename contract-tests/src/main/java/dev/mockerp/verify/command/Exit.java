package dev.mockerp.verify.command;

import dev.mockerp.verify.report.Report;
import dev.mockerp.verify.report.Report.Overall;

/** What a run means to the script that started it. */
final class Exit {

    static final int FINE = 0;
    static final int BROKEN = 1;
    static final int COULD_NOT_RUN = 2;

    /** From which verdict on a finding counts as broken, beside a failure. */
    enum FailOn {
        FAIL,
        WARNING,
        NOTE
    }

    private Exit() {}

    /**
     * The exit code of a run.
     *
     * @param complete whether a run that could not test everything that is published counts as broken
     * @param strict whether known deviations count as broken
     */
    static int of(Report report, FailOn failOn, boolean complete, boolean strict) {
        if (report.verdict() == Overall.FAILS) {
            return BROKEN;
        }
        if (report.verdict() == Overall.ERROR) {
            return COULD_NOT_RUN;
        }
        boolean broken = failOn != FailOn.FAIL && report.summary().warning() > 0
                || failOn == FailOn.NOTE && report.summary().note() > 0
                || complete && report.verdict() == Overall.PARTIAL
                || strict && report.summary().known() > 0;
        return broken ? BROKEN : FINE;
    }
}
