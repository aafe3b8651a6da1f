package dev.mockerp.verify.flowretail;

import dev.mockerp.verify.run.Check;
import dev.mockerp.verify.run.Exchange;
import dev.mockerp.verify.run.Intent;
import dev.mockerp.verify.run.Json;
import dev.mockerp.verify.run.Trial;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** Updates a customer with a store and a group that do not exist. */
final class UnknownReferencesAreRefused implements Check {

    private final FlowRetail flow;
    private final Customers customers;

    UnknownReferencesAreRefused(FlowRetail flow, Customers customers) {
        this.flow = flow;
        this.customers = customers;
    }

    @Override
    public void run(Trial trial) {
        String nowhere = "nowhere-" + flow.erp().names().letters("reference");
        ObjectNode groups = Json.object();
        groups.putArray("customerGroupUids").add(nowhere);
        String uid = customers.workpiece().uid();
        for (ObjectNode body : List.of(groups, Json.object().put("defaultStoreUid", nowhere))) {
            Exchange update = flow.erp().send(flow.update(uid, body).as(Intent.OPEN));
            Refusal.assumed(
                    trial, 400, "an unknown " + body.propertyNames().iterator().next(), true, update);
        }
    }
}
