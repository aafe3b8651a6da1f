package dev.mockerp.verify.flowretail;

import dev.mockerp.verify.run.Call;
import dev.mockerp.verify.run.Check;
import dev.mockerp.verify.run.Credentials;
import dev.mockerp.verify.run.Exchange;
import dev.mockerp.verify.run.Intent;
import dev.mockerp.verify.run.Json;
import dev.mockerp.verify.run.Trial;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** Lists, creates, searches, gets and updates with a token that has TENANT.ACCESS and nothing more. */
final class TenantAccessIsEnough implements Check {

    private final FlowRetail flow;
    private final Customers customers;

    TenantAccessIsEnough(FlowRetail flow, Customers customers) {
        this.flow = flow;
        this.customers = customers;
    }

    @Override
    public void run(Trial trial) {
        ObjectNode nobody = Json.object().put("query", flow.erp().names().letters("restricted"));
        for (Call call : List.of(flow.list(), flow.search(nobody), flow.get(FlowRetail.uid(customers.existing())))) {
            answered(trial, call);
        }
        if (flow.isWritable()) {
            String uid = customers.workpiece().uid();
            answered(trial, flow.update(uid, Json.object().put("internalNote", "little permission")));
            // A create in the assumed shape is accepted here, as the customer before shows.
            answered(trial, flow.create(customers.person("created with little permission")));
        }
    }

    private void answered(Trial trial, Call call) {
        if (!flow.erp().offers(call.name())) {
            return;
        }
        Exchange exchange = flow.erp().send(call.as(Credentials.RESTRICTED).as(Intent.OPEN));
        trial.expect(
                exchange.isSuccess(),
                "",
                "a success: TENANT.ACCESS is enough for " + call.name(),
                "status " + exchange.status(),
                exchange);
    }
}
