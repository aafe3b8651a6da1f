package dev.mockerp.verify.flowretail;

import dev.mockerp.verify.run.Check;
import java.util.List;

/** The checks of pages, searches, and what reading shows. */
final class ReadingChecks {

    private ReadingChecks() {}

    static List<Check> of(FlowRetail flow, Customers customers) {
        return List.of(new ReadingTwiceGivesTheSame(flow, customers));
    }
}
