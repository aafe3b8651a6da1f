package dev.mockerp.verify.flowretail;

import dev.mockerp.verify.run.Check;
import dev.mockerp.verify.run.Exchange;
import dev.mockerp.verify.run.Intent;
import dev.mockerp.verify.run.Json;
import dev.mockerp.verify.run.Trial;
import tools.jackson.databind.node.ObjectNode;

/** Updates and deletes the same customer in one batch, the delete written first. */
final class BatchesDeleteLast implements Check {

    private final FlowRetail flow;
    private final Customers customers;
    private final WholeBatch whole;

    BatchesDeleteLast(FlowRetail flow, Customers customers, WholeBatch whole) {
        this.flow = flow;
        this.customers = customers;
        this.whole = whole;
    }

    @Override
    public void run(Trial trial) {
        whole.understood();
        Customers.Made made = customers.fresh("updated and deleted");
        ObjectNode body = Json.object();
        body.putArray("delete").addObject().put("customerUid", made.uid());
        body.putArray("update").addObject().put("internalNote", "last words").put("customerUid", made.uid());
        Exchange batch = flow.erp().send(flow.batch(body).as(Intent.OPEN));
        if (batch.status() == 200) {
            trial.holds();
        } else if (batch.status() < 500) {
            trial.otherReading(
                    "a batch that updates and deletes one customer is answered with status " + batch.status());
        } else {
            trial.breaks("", "status 200 or 207", "status " + batch.status(), batch);
        }
    }
}
