package dev.mockerp.verify.flowretail;

import dev.mockerp.verify.run.Call;
import dev.mockerp.verify.run.Check;
import dev.mockerp.verify.run.Exchange;
import dev.mockerp.verify.run.Intent;
import dev.mockerp.verify.run.Trial;
import java.util.ArrayList;
import java.util.List;

/** Reads customers that do not exist, also one whose identifier nearly does. */
final class UnknownCustomersAreRefused implements Check {

    private final FlowRetail flow;
    private final Customers customers;

    UnknownCustomersAreRefused(FlowRetail flow, Customers customers) {
        this.flow = flow;
        this.customers = customers;
    }

    @Override
    public void run(Trial trial) {
        String unknown = EveryOperation.nobody(flow);
        String store = flow.erp().profile().data().storeUid();
        List<Call> calls = new ArrayList<>(List.of(flow.get(unknown), flow.export(unknown)));
        calls.add(flow.get(customers.known().uid() + "x"));
        if (store != null) {
            calls.add(flow.ofStore(store, unknown));
        }
        calls.stream().filter(call -> flow.erp().offers(call.name())).forEach(call -> {
            Exchange answer = flow.erp().ask(call.as(Intent.BROKEN));
            trial.expect(answer.isRefused(), "", "a refusal", "status " + answer.status(), answer);
        });
    }
}
