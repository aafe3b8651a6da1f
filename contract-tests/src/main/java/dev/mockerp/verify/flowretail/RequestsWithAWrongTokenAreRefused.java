package dev.mockerp.verify.flowretail;

import dev.mockerp.verify.run.Call;
import dev.mockerp.verify.run.Check;
import dev.mockerp.verify.run.Credentials;
import dev.mockerp.verify.run.Intent;
import dev.mockerp.verify.run.Trial;
import java.util.List;

/** Lists and gets with a token that nobody issued. */
final class RequestsWithAWrongTokenAreRefused implements Check {

    private final FlowRetail flow;
    private final Customers customers;

    RequestsWithAWrongTokenAreRefused(FlowRetail flow, Customers customers) {
        this.flow = flow;
        this.customers = customers;
    }

    @Override
    public void run(Trial trial) {
        for (Call call : List.of(flow.list(), flow.get(FlowRetail.uid(customers.existing())))) {
            Refusal.due(
                    trial,
                    "nobody issued the token sent to " + call.name(),
                    flow.erp().send(call.as(Credentials.WRONG).as(Intent.BROKEN)));
        }
    }
}
