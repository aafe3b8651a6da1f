package dev.mockerp.verify.flowretail;

import dev.mockerp.verify.run.Check;
import dev.mockerp.verify.run.Exchange;
import dev.mockerp.verify.run.Intent;
import dev.mockerp.verify.run.Trial;
import tools.jackson.databind.node.ObjectNode;

/** Creates a customer without customerType; an ERP may have one that it takes instead. */
final class CreatesWithoutCustomerTypeAreRefused implements Check {

    private final FlowRetail flow;
    private final Customers customers;

    CreatesWithoutCustomerTypeAreRefused(FlowRetail flow, Customers customers) {
        this.flow = flow;
        this.customers = customers;
    }

    @Override
    public void run(Trial trial) {
        customers.standing();
        ObjectNode person = customers.person("typeless");
        person.remove("customerType");
        Exchange create = flow.erp().send(flow.create(person).as(Intent.OPEN));
        if (create.isSuccess()) {
            String type = create.json().path("customerType").asString("");
            trial.otherReading("a customer without customerType is created" + (type.isEmpty() ? "" : " as " + type));
        } else {
            trial.expect(create.isRefused(), "", "a refusal", "status " + create.status(), create);
        }
    }
}
