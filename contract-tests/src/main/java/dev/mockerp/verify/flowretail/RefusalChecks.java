package dev.mockerp.verify.flowretail;

import dev.mockerp.verify.run.Check;
import java.util.List;

/** The checks of who may do what, and of requests that are to be refused. */
final class RefusalChecks {

    private RefusalChecks() {}

    static List<Check> of(FlowRetail flow, Customers customers) {
        return List.of();
    }
}
