package dev.mockerp.verify.flowretail;

import dev.mockerp.verify.run.Check;
import dev.mockerp.verify.run.Exchange;
import dev.mockerp.verify.run.Json;
import dev.mockerp.verify.run.Trial;
import dev.mockerp.verify.run.Trial.Wrong;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** Creates a customer with a ledger number that begins with zeros, sets another by an update, and reads both. */
final class LeadingZerosOfLedgerNumbersAreKept implements Check {

    private final FlowRetail flow;
    private final Customers customers;

    LeadingZerosOfLedgerNumbersAreKept(FlowRetail flow, Customers customers) {
        this.flow = flow;
        this.customers = customers;
    }

    @Override
    public void run(Trial trial) {
        Customers.Made made = customers.workpiece();
        ObjectNode first = Json.object();
        first.set("ledgerNumber", made.sent().get("ledgerNumber"));
        trial.eventually(() -> difference(made, first, made.creation()));
        ObjectNode second =
                Json.object().put("ledgerNumber", "000" + flow.erp().names().digits("zeros", 4));
        Exchange update = flow.erp().send(flow.update(made.uid(), second));
        if (update.isSuccess()) {
            trial.eventually(() -> difference(made, second, update));
        }
    }

    private Optional<Wrong> difference(Customers.Made made, ObjectNode told, Exchange write) {
        Exchange read = flow.erp().send(flow.get(made.uid()));
        return flow.shown().loss(told, read.json(), "", write, read);
    }
}
