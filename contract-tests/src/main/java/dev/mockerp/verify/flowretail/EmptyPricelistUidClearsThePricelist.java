package dev.mockerp.verify.flowretail;

import dev.mockerp.contract.Shape;
import dev.mockerp.verify.run.Check;
import dev.mockerp.verify.run.Exchange;
import dev.mockerp.verify.run.Json;
import dev.mockerp.verify.run.Likeness;
import dev.mockerp.verify.run.Trial;
import dev.mockerp.verify.run.Trial.Wrong;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Sends an empty pricelistUid, to a customer that has a price list where the ERP takes one of another customer. */
final class EmptyPricelistUidClearsThePricelist implements Check {

    private final FlowRetail flow;
    private final Customers customers;

    EmptyPricelistUidClearsThePricelist(FlowRetail flow, Customers customers) {
        this.flow = flow;
        this.customers = customers;
    }

    @Override
    public void run(Trial trial) {
        Customers.Made made = customers.workpiece();
        FlowRetail.items(flow.erp().ask(flow.list()))
                .map(customer -> customer.path("pricelistUid").asString(""))
                .filter(uid -> !uid.isEmpty())
                .findFirst()
                .ifPresent(uid ->
                        flow.erp().send(flow.update(made.uid(), Json.object().put("pricelistUid", uid))));
        Exchange update = flow.erp().send(flow.update(made.uid(), Json.object().put("pricelistUid", "")));
        if (update.isRefused()) {
            trial.breaks("", "a success", "status " + update.status(), update);
            return;
        }
        trial.eventually(() -> difference(made, update));
    }

    private Optional<Wrong> difference(Customers.Made made, Exchange update) {
        Exchange read = flow.erp().send(flow.get(made.uid()));
        JsonNode shown = read.at("/pricelistUid");
        return Likeness.isUnset(shown)
                ? Optional.empty()
                : Wrong.at("/pricelistUid", "no price list", Shape.describe(shown), update, read);
    }
}
