package dev.mockerp.verify.flowretail;

import dev.mockerp.verify.run.Call;
import dev.mockerp.verify.run.Check;
import dev.mockerp.verify.run.Exchange;
import dev.mockerp.verify.run.Intent;
import dev.mockerp.verify.run.Json;
import dev.mockerp.verify.run.Trial;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** Adds a member to an update and a search, and a parameter to a list, that the contract does not name. */
final class UnknownMembersAreAccepted implements Check {

    private final FlowRetail flow;
    private final Customers customers;

    UnknownMembersAreAccepted(FlowRetail flow, Customers customers) {
        this.flow = flow;
        this.customers = customers;
    }

    @Override
    public void run(Trial trial) {
        ObjectNode search = Json.object().put("query", "nobody").put("favouriteColour", "red");
        List<Call> calls =
                new ArrayList<>(List.of(flow.search(search), flow.list().query("favouriteColour", "red")));
        if (flow.isWritable()) {
            calls.add(flow.update(
                    customers.workpiece().uid(),
                    Json.object().put("internalNote", "n").put("favouriteColour", "red")));
        }
        for (Call call : calls) {
            Exchange exchange = flow.erp().send(call.as(Intent.OPEN));
            if (exchange.isSuccess()) {
                trial.holds();
            } else {
                Refusal.assumed(trial, 200, "an unknown member in " + call.name(), true, exchange);
            }
        }
    }
}
