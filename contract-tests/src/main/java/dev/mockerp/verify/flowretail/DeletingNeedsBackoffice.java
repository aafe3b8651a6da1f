package dev.mockerp.verify.flowretail;

import dev.mockerp.verify.run.Check;
import dev.mockerp.verify.run.Credentials;
import dev.mockerp.verify.run.Exchange;
import dev.mockerp.verify.run.Intent;
import dev.mockerp.verify.run.Trial;

/** Deletes with a token that lacks TENANT.BACKOFFICE, and looks whether the customer is still there. */
final class DeletingNeedsBackoffice implements Check {

    private final FlowRetail flow;
    private final Customers customers;

    DeletingNeedsBackoffice(FlowRetail flow, Customers customers) {
        this.flow = flow;
        this.customers = customers;
    }

    @Override
    public void run(Trial trial) {
        Customers.Made made = customers.fresh("deleted with little permission");
        Exchange deletion = flow.erp()
                .send(flow.delete(made.uid()).as(Credentials.RESTRICTED).as(Intent.BROKEN));
        Refusal.due(trial, "the token lacks TENANT.BACKOFFICE", deletion);
        Exchange read = flow.erp().settled(flow.get(made.uid()).as(Intent.OPEN));
        trial.expect(
                read.isSuccess(),
                "",
                "the customer: its delete was refused",
                "status " + read.status(),
                deletion,
                read);
    }
}
