package dev.mockerp.verify.flowretail;

import dev.mockerp.contract.Shape;
import dev.mockerp.verify.run.Check;
import dev.mockerp.verify.run.Exchange;
import dev.mockerp.verify.run.Json;
import dev.mockerp.verify.run.Trial;
import dev.mockerp.verify.run.Trial.Wrong;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

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
        if (!read.isSuccess()) {
            return Wrong.at("", "the customer that was created", "status " + read.status(), made.creation(), read);
        }
        for (Map.Entry<String, JsonNode> sent : made.sent().properties()) {
            JsonNode shown = read.json().path(sent.getKey());
            boolean isComparable = !shown.isMissingNode() || flow.shown().has(sent.getKey());
            if (isComparable && !Json.same(shown, sent.getValue())) {
                return Wrong.at(
                        "/" + sent.getKey(),
                        Shape.describe(sent.getValue()) + ", as it was sent",
                        Shape.describe(shown),
                        made.creation(),
                        read);
            }
        }
        return Optional.empty();
    }
}
