package dev.mockerp.verify.flowretail;

import dev.mockerp.verify.run.Call;
import dev.mockerp.verify.run.Check;
import dev.mockerp.verify.run.Exchange;
import dev.mockerp.verify.run.Intent;
import dev.mockerp.verify.run.Trial;

/** Lists by an external id that nobody has. */
final class UnknownExternalIdsGiveAnEmptyPage implements Check {

    private final FlowRetail flow;

    UnknownExternalIdsGiveAnEmptyPage(FlowRetail flow) {
        this.flow = flow;
    }

    @Override
    public void run(Trial trial) {
        String externalId = "x" + flow.erp().names().digits("nobody/externalId", 12);
        Call call = flow.list().query("customerExternalId", externalId).as(Intent.OPEN);
        Exchange first = flow.erp().ask(call);
        if (first.isRefused()) {
            trial.otherReading("an external id that no customer has is answered with status " + first.status());
            return;
        }
        trial.expect(
                first.isSuccess() && FlowRetail.uids(first).isEmpty() && Pages.total(first) <= 0,
                "/items",
                "no items and a total of 0",
                first.isSuccess()
                        ? FlowRetail.uids(first).size() + " items and a total of " + Pages.total(first)
                        : "status " + first.status(),
                first);
    }
}
