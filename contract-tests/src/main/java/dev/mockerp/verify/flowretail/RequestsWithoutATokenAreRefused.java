package dev.mockerp.verify.flowretail;

import dev.mockerp.verify.run.Call;
import dev.mockerp.verify.run.Check;
import dev.mockerp.verify.run.Credentials;
import dev.mockerp.verify.run.Intent;
import dev.mockerp.verify.run.Trial;
import java.util.ArrayList;
import java.util.List;

/** Calls every operation without credentials. */
final class RequestsWithoutATokenAreRefused implements Check {

    private final FlowRetail flow;
    private final Customers customers;
    private final EveryOperation every;

    RequestsWithoutATokenAreRefused(FlowRetail flow, Customers customers, EveryOperation every) {
        this.flow = flow;
        this.customers = customers;
        this.every = every;
    }

    @Override
    public void run(Trial trial) {
        List<Call> calls = new ArrayList<>(every.ofTenant(customers.person("without a token")));
        calls.addAll(
                every.ofCustomer(EveryOperation.victim(flow, customers, () -> customers.fresh("victim of strangers"))));
        for (Call call : calls) {
            Refusal.due(
                    trial,
                    "no credentials were sent to " + call.name(),
                    flow.erp().send(call.as(Credentials.NONE).as(Intent.BROKEN)));
        }
    }
}
