package dev.mockerp.verify.flowretail;

import dev.mockerp.contract.Shape;
import dev.mockerp.verify.run.Check;
import dev.mockerp.verify.run.Exchange;
import dev.mockerp.verify.run.Json;
import dev.mockerp.verify.run.Trial;
import dev.mockerp.verify.run.Trial.Wrong;
import java.util.List;
import java.util.Optional;

/** Updates one customer and deletes another; a third one is due as it was. */
final class WritesTouchOneCustomerOnly implements Check {

    private final FlowRetail flow;
    private final Customers customers;

    WritesTouchOneCustomerOnly(FlowRetail flow, Customers customers) {
        this.flow = flow;
        this.customers = customers;
    }

    @Override
    public void run(Trial trial) {
        Customers.Made bystander = customers.standing();
        Customers.Made changed = customers.fresh("changed");
        Customers.Made deleted = customers.fresh("deleted beside");
        Exchange before = flow.erp().send(flow.get(bystander.uid()));
        Exchange update = flow.erp()
                .send(flow.update(
                        changed.uid(),
                        Json.object().put("lastname", flow.erp().names().letters("changed/new"))));
        Exchange deletion = flow.erp().send(flow.delete(deleted.uid()));
        trial.eventually(() -> difference(bystander, before, List.of(update, deletion)));
        trial.eventually(() -> isThere(changed, deletion));
    }

    private Optional<Wrong> difference(Customers.Made bystander, Exchange before, List<Exchange> writes) {
        Exchange after = flow.erp().send(flow.get(bystander.uid()));
        return flow.likeness().same(before.json(), after.json())
                ? Optional.empty()
                : Wrong.at(
                        "",
                        "customer " + bystander.uid() + " as before the writes to others",
                        after.isSuccess()
                                ? "other values: " + Shape.describe(after.json())
                                : "status " + after.status(),
                        before,
                        writes.get(0),
                        writes.get(1),
                        after);
    }

    private Optional<Wrong> isThere(Customers.Made changed, Exchange deletion) {
        Exchange read = flow.erp().send(flow.get(changed.uid()));
        return read.isSuccess()
                ? Optional.empty()
                : Wrong.at("", "customer " + changed.uid(), "status " + read.status(), deletion, read);
    }
}
