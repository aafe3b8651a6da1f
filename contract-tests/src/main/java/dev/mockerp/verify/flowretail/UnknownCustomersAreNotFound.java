package dev.mockerp.verify.flowretail;

import dev.mockerp.verify.run.Call;
import dev.mockerp.verify.run.Check;
import dev.mockerp.verify.run.Exchange;
import dev.mockerp.verify.run.Intent;
import dev.mockerp.verify.run.Trial;

/** Calls every operation on one customer with an identifier that nobody has. */
final class UnknownCustomersAreNotFound implements Check {

    private final FlowRetail flow;
    private final EveryOperation every;

    UnknownCustomersAreNotFound(FlowRetail flow, EveryOperation every) {
        this.flow = flow;
        this.every = every;
    }

    @Override
    public void run(Trial trial) {
        String nobody = EveryOperation.nobody(flow);
        for (Call call : every.ofCustomer(nobody)) {
            Exchange exchange = call.isSafe()
                    ? flow.erp().ask(call.as(Intent.BROKEN))
                    : flow.erp().send(call.as(Intent.BROKEN));
            Refusal.assumed(
                    trial,
                    404,
                    "an unknown customer in " + call.name(),
                    call.method().equals("DELETE"),
                    exchange);
        }
    }
}
