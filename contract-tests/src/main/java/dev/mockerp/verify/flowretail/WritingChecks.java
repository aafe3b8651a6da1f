package dev.mockerp.verify.flowretail;

import dev.mockerp.verify.run.Check;
import java.util.List;

/** The checks of creating, updating, deleting and extensions. */
final class WritingChecks {

    private WritingChecks() {}

    static List<Check> of(FlowRetail flow, Customers customers) {
        return List.of(new CreatedCustomersCanBeRead(flow, customers));
    }
}
