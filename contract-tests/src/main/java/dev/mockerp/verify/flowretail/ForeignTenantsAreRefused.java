package dev.mockerp.verify.flowretail;

import dev.mockerp.verify.run.Check;
import dev.mockerp.verify.run.Trial;

/** Reads in tenants that are not the caller's. */
final class ForeignTenantsAreRefused implements Check {

    private final FlowRetail flow;
    private final Customers customers;

    ForeignTenantsAreRefused(FlowRetail flow, Customers customers) {
        this.flow = flow;
        this.customers = customers;
    }

    @Override
    public void run(Trial trial) {
        Foreign foreign = new Foreign(flow, customers);
        for (String tenant : foreign.tenants()) {
            foreign.reads(tenant).forEach(answer -> {
                if (Foreign.isEmptyPage(answer)) {
                    trial.otherReading("a tenant that is not the caller's is shown as an empty page");
                } else {
                    trial.expect(answer.isRefused(), "", "a refusal", "status " + answer.status(), answer);
                }
            });
        }
    }
}
