package dev.mockerp.verify.flowretail;

import dev.mockerp.verify.run.Check;
import dev.mockerp.verify.run.Exchange;
import dev.mockerp.verify.run.Trial;
import java.util.Set;

/** Reads in tenants that are unknown or not the caller's, and compares the statuses. */
final class UnknownTenantsAreForbidden implements Check {

    private static final Set<String> OPERATIONS = Set.of("listCustomers", "getCustomer");

    private final FlowRetail flow;
    private final Customers customers;

    UnknownTenantsAreForbidden(FlowRetail flow, Customers customers) {
        this.flow = flow;
        this.customers = customers;
    }

    @Override
    public void run(Trial trial) {
        Foreign foreign = new Foreign(flow, customers);
        for (String tenant : foreign.tenants()) {
            foreign.reads(tenant)
                    .filter(answer -> OPERATIONS.contains(answer.call().name()))
                    .forEach(answer -> judge(trial, answer));
        }
    }

    private static void judge(Trial trial, Exchange answer) {
        if (answer.status() == 403) {
            trial.holds();
        } else if (answer.isRefused()) {
            trial.otherReading("a tenant that is not the caller's is answered with status " + answer.status());
        } else if (Foreign.isEmptyPage(answer)) {
            trial.otherReading("a tenant that is not the caller's is shown as an empty page");
        } else {
            trial.breaks("", "status 403, or another refusal", "status " + answer.status(), answer);
        }
    }
}
