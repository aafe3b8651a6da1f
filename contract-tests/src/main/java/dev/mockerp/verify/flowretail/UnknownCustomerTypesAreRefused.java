package dev.mockerp.verify.flowretail;

import dev.mockerp.verify.run.Check;
import dev.mockerp.verify.run.Exchange;
import dev.mockerp.verify.run.Intent;
import dev.mockerp.verify.run.Json;
import dev.mockerp.verify.run.Trial;

/** Updates a customer with a type that the product does not have. */
final class UnknownCustomerTypesAreRefused implements Check {

    private final FlowRetail flow;
    private final Customers customers;

    UnknownCustomerTypesAreRefused(FlowRetail flow, Customers customers) {
        this.flow = flow;
        this.customers = customers;
    }

    @Override
    public void run(Trial trial) {
        Exchange update = flow.erp()
                .send(flow.update(customers.workpiece().uid(), Json.object().put("customerType", "NOBODY"))
                        .as(Intent.BROKEN));
        if (!update.isSuccess()) {
            Refusal.assumed(trial, 400, "customerType NOBODY", true, update);
            return;
        }
        Exchange read = flow.erp().send(flow.get(customers.workpiece().uid()));
        String type = read.at("/customerType").asString("");
        if (type.isEmpty() || type.equals("NOBODY")) {
            trial.otherReading("customerType NOBODY is taken");
        } else {
            trial.breaks("/customerType", "a refusal, or the type as it was sent", type, update, read);
        }
    }
}
