package dev.mockerp.verify.flowretail;

import dev.mockerp.verify.run.Check;
import dev.mockerp.verify.run.Exchange;
import dev.mockerp.verify.run.Intent;
import dev.mockerp.verify.run.Json;
import dev.mockerp.verify.run.Trial;

/** Updates a member with null; an ERP may refuse it, leave the value, or clear it. */
final class NullsInUpdatesAreRefused implements Check {

    private final FlowRetail flow;
    private final Customers customers;

    NullsInUpdatesAreRefused(FlowRetail flow, Customers customers) {
        this.flow = flow;
        this.customers = customers;
    }

    @Override
    public void run(Trial trial) {
        Customers.Made made = customers.workpiece();
        Exchange before = flow.erp().send(flow.get(made.uid()));
        Exchange update = flow.erp()
                .send(flow.update(made.uid(), Json.object().putNull("internalNote"))
                        .as(Intent.OPEN));
        Exchange after = flow.erp().send(flow.get(made.uid()));
        boolean unchanged = Json.same(before.at("/internalNote"), after.at("/internalNote"));
        if (update.isRefused()) {
            trial.expect(
                    unchanged,
                    "/internalNote",
                    "the value before the refused update",
                    "another value",
                    before,
                    update,
                    after);
        } else if (update.isSuccess()) {
            trial.otherReading("an update with null " + (unchanged ? "leaves the value as it is" : "clears the value"));
        } else {
            trial.breaks("", "a refusal or a success", "status " + update.status(), update);
        }
    }
}
