package dev.mockerp.verify.flowretail;

import dev.mockerp.verify.run.Check;
import dev.mockerp.verify.run.Exchange;
import dev.mockerp.verify.run.Intent;
import dev.mockerp.verify.run.Json;
import dev.mockerp.verify.run.Trial;

/** Sends an empty batch. */
final class BatchesWithoutItemsAreRefused implements Check {

    private final FlowRetail flow;
    private final WholeBatch whole;

    BatchesWithoutItemsAreRefused(FlowRetail flow, WholeBatch whole) {
        this.flow = flow;
        this.whole = whole;
    }

    @Override
    public void run(Trial trial) {
        whole.understood();
        Exchange batch = flow.erp().send(flow.batch(Json.object()).as(Intent.OPEN));
        if (batch.isRefused()) {
            trial.holds();
        } else if (batch.isSuccess()) {
            trial.otherReading("an empty batch is answered with status " + batch.status());
        } else {
            trial.breaks("", "a refusal or a success", "status " + batch.status(), batch);
        }
    }
}
