package dev.mockerp.verify.flowretail;

import dev.mockerp.verify.run.Check;
import dev.mockerp.verify.run.Exchange;
import dev.mockerp.verify.run.Trial;
import dev.mockerp.verify.run.Trial.Wrong;
import java.util.Optional;

/** Creates customers and gets them; every value that was sent is due, where the ERP shows the member at all. */
final class CreatedCustomersCanBeRead implements Check {

    private final FlowRetail flow;
    private final Customers customers;

    CreatedCustomersCanBeRead(FlowRetail flow, Customers customers) {
        this.flow = flow;
        this.customers = customers;
    }

    @Override
    public void run(Trial trial) {
        trial.eventually(() -> difference(customers.standing()));
        trial.eventually(() -> difference(customers.least()));
        customers.business().ifPresent(made -> trial.eventually(() -> difference(made)));
    }

    private Optional<Wrong> difference(Customers.Made made) {
        Exchange read = flow.erp().send(flow.get(made.uid()));
        return read.isSuccess()
                ? flow.shown().loss(made.sent(), read.json(), "", made.creation(), read)
                : Wrong.at("", "the customer that was created", "status " + read.status(), made.creation(), read);
    }
}
