package dev.mockerp.verify.flowretail;

import dev.mockerp.verify.run.Call;
import dev.mockerp.verify.run.Check;
import dev.mockerp.verify.run.Credentials;
import dev.mockerp.verify.run.Exchange;
import dev.mockerp.verify.run.Intent;
import dev.mockerp.verify.run.Json;
import dev.mockerp.verify.run.Trial;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** Exports, adds and deletes an extension, sends a batch and reads for a store with a token that has little permission. */
final class OperationsWithoutAPermissionNeedOnlyAToken implements Check {

    private final FlowRetail flow;
    private final Customers customers;

    OperationsWithoutAPermissionNeedOnlyAToken(FlowRetail flow, Customers customers) {
        this.flow = flow;
        this.customers = customers;
    }

    @Override
    public void run(Trial trial) {
        List<Call> calls = new ArrayList<>();
        String uid = flow.isWritable() ? customers.workpiece().uid() : FlowRetail.uid(customers.existing());
        calls.add(flow.export(uid));
        if (flow.hasStore()) {
            calls.add(flow.ofStore(flow.store(), uid));
        }
        if (flow.isWritable()) {
            ObjectNode batch = Json.object();
            batch.putArray("update").addObject().put("internalNote", "batch").put("customerUid", uid);
            calls.add(flow.batch(batch));
            if (flow.hasStore()) {
                calls.add(flow.addExtension(uid, flow.store()));
                calls.add(flow.deleteExtension(uid, flow.store()));
            }
        }
        for (Call call : calls) {
            if (flow.erp().offers(call.name())) {
                Exchange exchange =
                        flow.erp().send(call.as(Credentials.RESTRICTED).as(Intent.OPEN));
                if (exchange.isSuccess()) {
                    trial.holds();
                } else if (exchange.isRefused()) {
                    trial.otherReading(call.name() + " needs more than TENANT.ACCESS");
                } else {
                    trial.breaks("", "a success or a refusal", "status " + exchange.status(), exchange);
                }
            }
        }
    }
}
