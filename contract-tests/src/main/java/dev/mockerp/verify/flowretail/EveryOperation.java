package dev.mockerp.verify.flowretail;

import dev.mockerp.verify.run.Call;
import dev.mockerp.verify.run.Json;
import dev.mockerp.verify.run.Skipped;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import tools.jackson.databind.node.ObjectNode;

/** A good call of each operation, to be spoilt by who sends it, or by the customer that it names. */
final class EveryOperation {

    private final FlowRetail flow;

    EveryOperation(FlowRetail flow) {
        this.flow = flow;
    }

    /** Of the operations that look at the customers of a tenant. */
    List<Call> ofTenant(ObjectNode creation) {
        ObjectNode batch = Json.object();
        batch.putArray("create").add(creation);
        List<Call> calls = new ArrayList<>(List.of(
                flow.list(),
                flow.search(Json.object().put("query", flow.erp().names().letters("every"))),
                flow.create(creation),
                flow.batch(batch)));
        if (flow.erp().profile().data().externalSearch()) {
            calls.add(flow.searchExternal(
                    Json.object().put("query", flow.erp().names().letters("every"))));
        }
        return offered(calls);
    }

    /** Of the operations that look at one customer; those that need a store only where the profile names one. */
    List<Call> ofCustomer(String uid) {
        List<Call> calls = new ArrayList<>(List.of(
                flow.get(uid),
                flow.export(uid),
                flow.update(uid, Json.object().put("internalNote", "not to be kept")),
                flow.delete(uid)));
        if (flow.hasStore()) {
            calls.add(flow.ofStore(flow.store(), uid));
            calls.add(flow.addExtension(uid, flow.store()));
            calls.add(flow.deleteExtension(uid, flow.store()));
        }
        return offered(calls);
    }

    /** Those that the gate will let pass. */
    private List<Call> offered(List<Call> calls) {
        boolean full = flow.isWritable();
        return calls.stream()
                .filter(call -> flow.erp().offers(call.name()))
                .filter(call -> full || call.isSafe())
                .toList();
    }

    /** The identifier of a customer that does not exist. */
    static String nobody(FlowRetail flow) {
        return "nobody-" + flow.erp().names().letters("nobody");
    }

    /** A customer for calls that should not come through: an own one, or in read-only mode one that is there. */
    static String victim(FlowRetail flow, Customers customers, Supplier<Customers.Made> own) {
        if (!flow.isWritable()) {
            return FlowRetail.uid(customers.existing());
        }
        try {
            return own.get().uid();
        } catch (Skipped refused) {
            // Without an own customer, only a name that nobody has is safe.
            return nobody(flow);
        }
    }
}
