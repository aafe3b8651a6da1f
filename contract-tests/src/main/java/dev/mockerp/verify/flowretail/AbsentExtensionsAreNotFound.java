package dev.mockerp.verify.flowretail;

import dev.mockerp.verify.run.Check;
import dev.mockerp.verify.run.Exchange;
import dev.mockerp.verify.run.Intent;
import dev.mockerp.verify.run.Trial;

/** Deletes an extension of a customer that has none. */
final class AbsentExtensionsAreNotFound implements Check {

    private final FlowRetail flow;
    private final Customers customers;

    AbsentExtensionsAreNotFound(FlowRetail flow, Customers customers) {
        this.flow = flow;
        this.customers = customers;
    }

    @Override
    public void run(Trial trial) {
        Exchange deletion = flow.erp()
                .send(flow.deleteExtension(customers.standing().uid(), flow.store())
                        .as(Intent.OPEN));
        if (deletion.status() == 404) {
            trial.holds();
        } else {
            boolean reasonable = deletion.isSuccess() || deletion.isRefused();
            if (reasonable) {
                trial.otherReading(
                        "deleting an extension that is not there is answered with status " + deletion.status());
            } else {
                trial.breaks("", "a refusal or a success", "status " + deletion.status(), deletion);
            }
        }
    }
}
