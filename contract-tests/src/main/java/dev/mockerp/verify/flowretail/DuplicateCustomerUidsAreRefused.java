package dev.mockerp.verify.flowretail;

import dev.mockerp.verify.run.Check;
import dev.mockerp.verify.run.Exchange;
import dev.mockerp.verify.run.Intent;
import dev.mockerp.verify.run.Json;
import dev.mockerp.verify.run.Trial;
import dev.mockerp.verify.run.Trial.Wrong;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** Creates a customer with the identifier of another one, and reads that one again. */
final class DuplicateCustomerUidsAreRefused implements Check {

    private final FlowRetail flow;
    private final Customers customers;

    DuplicateCustomerUidsAreRefused(FlowRetail flow, Customers customers) {
        this.flow = flow;
        this.customers = customers;
    }

    @Override
    public void run(Trial trial) {
        Customers.Made first = customers.fresh("taken");
        ObjectNode second = customers.person("taken/again").put("customerUid", first.uid());
        Exchange create = flow.erp().send(flow.create(second).as(Intent.BROKEN));
        if (create.status() == 409) {
            trial.holds();
        } else if (create.isRefused()) {
            trial.otherReading("an identifier that is in use is refused with status " + create.status());
        } else if (create.isSuccess() && !FlowRetail.uid(create.json()).equals(first.uid())) {
            trial.otherReading("the ERP makes the identifier of a new customer itself");
        } else {
            trial.breaks("", "status 409, or another refusal", "status " + create.status(), first.creation(), create);
        }
        trial.eventually(() -> {
            Exchange read = flow.erp().send(flow.get(first.uid()));
            boolean isUntouched = read.isSuccess() && !Json.same(read.json().path("address"), second.path("address"));
            return isUntouched
                    ? Optional.empty()
                    : Wrong.at("/address", "the customer as it was", "another one", first.creation(), create, read);
        });
    }
}
