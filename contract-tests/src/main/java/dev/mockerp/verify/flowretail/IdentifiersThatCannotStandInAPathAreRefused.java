package dev.mockerp.verify.flowretail;

import dev.mockerp.verify.run.Check;
import dev.mockerp.verify.run.Exchange;
import dev.mockerp.verify.run.Intent;
import dev.mockerp.verify.run.Trial;

/** Creates a customer with a slash in its customerUid. */
final class IdentifiersThatCannotStandInAPathAreRefused implements Check {

    private final FlowRetail flow;
    private final Customers customers;

    IdentifiersThatCannotStandInAPathAreRefused(FlowRetail flow, Customers customers) {
        this.flow = flow;
        this.customers = customers;
    }

    @Override
    public void run(Trial trial) {
        customers.standing();
        Exchange creation = flow.erp()
                .send(flow.create(customers
                                .person("slash")
                                .put("customerUid", "a/" + flow.erp().names().letters("slash")))
                        .as(Intent.OPEN));
        Refusal.assumed(trial, 400, "a customerUid with a slash", true, creation);
    }
}
