package dev.mockerp.verify.flowretail;

import dev.mockerp.verify.run.Check;
import java.util.List;

/** The checks of batches. */
final class BatchChecks {

    private BatchChecks() {}

    static List<Check> of(FlowRetail flow, Customers customers) {
        return List.of();
    }
}
