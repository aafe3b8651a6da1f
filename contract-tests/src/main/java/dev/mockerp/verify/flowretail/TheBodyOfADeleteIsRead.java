package dev.mockerp.verify.flowretail;

import dev.mockerp.verify.run.Check;
import dev.mockerp.verify.run.Exchange;
import dev.mockerp.verify.run.Intent;
import dev.mockerp.verify.run.Json;
import dev.mockerp.verify.run.Skipped;
import dev.mockerp.verify.run.Trial;

/** Deletes an extension with a body that names no store, then with one that names it; only the second takes effect. */
final class TheBodyOfADeleteIsRead implements Check {

    private final FlowRetail flow;
    private final Customers customers;

    TheBodyOfADeleteIsRead(FlowRetail flow, Customers customers) {
        this.flow = flow;
        this.customers = customers;
    }

    @Override
    public void run(Trial trial) {
        String store = flow.store();
        Customers.Made made = customers.fresh("body of a delete");
        Exchange addition = flow.erp().send(flow.addExtension(made.uid(), store));
        if (!addition.isSuccess()) {
            throw Skipped.because("adding an extension is answered with status " + addition.status());
        }
        Exchange without = flow.erp()
                .send(flow.deleteExtension(made.uid(), store)
                        .body(Json.object())
                        .as(Intent.BROKEN));
        trial.expect(
                without.isRefused(),
                "",
                "a refusal: the body does not name the store",
                "status " + without.status(),
                addition,
                without);
        Exchange with = flow.erp().send(flow.deleteExtension(made.uid(), store).as(Intent.OPEN));
        trial.expect(
                with.isSuccess() || !without.isRefused(),
                "",
                "a success: the body names the store",
                "status " + with.status(),
                addition,
                with);
    }
}
