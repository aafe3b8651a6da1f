package dev.mockerp.verify.flowretail;

import dev.mockerp.verify.run.Check;
import dev.mockerp.verify.run.Exchange;
import dev.mockerp.verify.run.Intent;
import dev.mockerp.verify.run.Json;
import dev.mockerp.verify.run.Trial;
import tools.jackson.databind.node.ObjectNode;

/** Upserts a customer without customerUid, by its external id. */
final class UpsertsFallBackToTheExternalId implements Check {

    private final FlowRetail flow;
    private final Customers customers;
    private final WholeBatch whole;

    UpsertsFallBackToTheExternalId(FlowRetail flow, Customers customers, WholeBatch whole) {
        this.flow = flow;
        this.customers = customers;
        this.whole = whole;
    }

    @Override
    public void run(Trial trial) {
        whole.understood();
        ObjectNode item = whole.upsertedAs();
        item.put("internalNote", "by external id");
        ObjectNode body = Json.object();
        body.putArray("upsert").add(item);
        Exchange batch = flow.erp().send(flow.batch(body).as(Intent.OPEN));
        // Looking also takes down in the ledger what was made beside it.
        boolean one = customers.missing(item, batch).isEmpty();
        Exchange read = flow.erp().send(flow.get(whole.upserted()));
        boolean changed = read.at("/internalNote").asString("").equals("by external id");
        if (one && changed) {
            trial.holds();
        } else if (batch.status() < 500) {
            trial.otherReading("an upsert without customerUid is answered with status " + batch.status()
                    + " and does not change the customer with the external id");
        } else {
            trial.breaks("", "status 200 or 207", "status " + batch.status(), batch);
        }
    }
}
