package dev.mockerp.verify.flowretail;

import dev.mockerp.verify.run.Check;
import dev.mockerp.verify.run.Exchange;
import dev.mockerp.verify.run.Json;
import dev.mockerp.verify.run.Trial;
import dev.mockerp.verify.run.Trial.Wrong;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** Updates many members at once, and two more in a request of their own; each new value is due. */
final class UpdatedMembersChange implements Check {

    private final FlowRetail flow;
    private final Customers customers;
    private final Updated updated;

    UpdatedMembersChange(FlowRetail flow, Customers customers, Updated updated) {
        this.flow = flow;
        this.customers = customers;
        this.updated = updated;
    }

    @Override
    public void run(Trial trial) {
        Exchange update = updated.update();
        trial.eventually(() -> difference(updated.change(), update));
        ObjectNode moved =
                Json.object().put("countryCode", "BE").put("postalCode", "1000").put("city", "Brussel");
        Exchange second = flow.erp().send(flow.update(updated.uid(), moved));
        if (second.isSuccess()) {
            trial.eventually(() -> difference(moved, second));
        }
    }

    private Optional<Wrong> difference(ObjectNode told, Exchange update) {
        Exchange read = updated.after();
        return read.isSuccess()
                ? flow.shown().loss(told, read.json(), "", update, read)
                : Wrong.at("", "the customer that was updated", "status " + read.status(), update, read);
    }
}
