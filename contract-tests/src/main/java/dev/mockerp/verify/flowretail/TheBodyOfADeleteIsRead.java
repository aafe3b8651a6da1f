package dev.mockerp.verify.flowretail;

import dev.mockerp.verify.run.Check;
import dev.mockerp.verify.run.Exchange;
import dev.mockerp.verify.run.Intent;
import dev.mockerp.verify.run.Json;
import dev.mockerp.verify.run.Trial;

/** Deletes an extension with a body that names no store, then with one that names it; only the second takes effect. */
final class TheBodyOfADeleteIsRead implements Check {

    private final FlowRetail flow;
    private final Extended extended;

    TheBodyOfADeleteIsRead(FlowRetail flow, Extended extended) {
        this.flow = flow;
        this.extended = extended;
    }

    @Override
    public void run(Trial trial) {
        Exchange addition = extended.addition();
        Exchange without = flow.erp()
                .send(flow.deleteExtension(extended.uid(), flow.store())
                        .body(Json.object())
                        .as(Intent.BROKEN));
        trial.expect(
                without.isRefused(),
                "",
                "a refusal: the body does not name the store",
                "status " + without.status(),
                addition,
                without);
        Exchange with = extended.removal();
        trial.expect(
                with.isSuccess() || without.isSuccess(),
                "",
                "a success: the body names the store",
                "status " + with.status(),
                addition,
                with);
    }
}
