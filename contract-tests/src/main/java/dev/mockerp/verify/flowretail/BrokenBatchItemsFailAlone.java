package dev.mockerp.verify.flowretail;

import dev.mockerp.verify.run.Check;
import dev.mockerp.verify.run.Exchange;
import dev.mockerp.verify.run.Intent;
import dev.mockerp.verify.run.Json;
import dev.mockerp.verify.run.Trial;
import tools.jackson.databind.node.ObjectNode;

/** Sends a batch with an item of the wrong type beside one that can succeed. */
final class BrokenBatchItemsFailAlone implements Check {

    private final FlowRetail flow;
    private final Customers customers;
    private final WholeBatch whole;

    BrokenBatchItemsFailAlone(FlowRetail flow, Customers customers, WholeBatch whole) {
        this.flow = flow;
        this.customers = customers;
        this.whole = whole;
    }

    @Override
    public void run(Trial trial) {
        whole.understood();
        Customers.Made bad = customers.workpiece();
        ObjectNode body = Json.object();
        body.putArray("update").addObject().put("internalNote", "good").put("customerUid", whole.upserted());
        body.withArray("update").addObject().put("paymentTerms", "soon").put("customerUid", bad.uid());
        Exchange batch = flow.erp().send(flow.batch(body).as(Intent.BROKEN));
        if (batch.status() == 207) {
            trial.holds();
        } else if (batch.isRefused()) {
            trial.otherReading(
                    "a batch with an item of the wrong type is refused as a whole, with status " + batch.status());
        } else {
            trial.breaks("", "status 207, or a refusal", "status " + batch.status(), batch);
        }
    }
}
