package dev.mockerp.verify.flowretail;

import dev.mockerp.verify.run.Call;
import dev.mockerp.verify.run.Exchange;
import dev.mockerp.verify.run.Intent;
import dev.mockerp.verify.run.Skipped;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * Customers that the ERP had before. A call that somebody else made up may name one; the checker changes none, and deletes
 * none.
 */
final class Strangers {

    private static final List<String> GROUPS = List.of("create", "update", "upsert", "delete");

    private final FlowRetail flow;
    private final Set<Call> calls = Collections.newSetFromMap(new IdentityHashMap<>());
    private int unnamed;

    Strangers(FlowRetail flow) {
        this.flow = flow;
        flow.erp().show(this::see);
    }

    /**
     * Lets a call pass that changes none of them.
     *
     * @throws Skipped if it might
     */
    void spare(Call call) {
        calls.add(call);
        if (call.isSafe()) {
            return;
        }
        String tenant = call.variables().getOrDefault("tenantUid", "");
        if (!tenant.equals(flow.tenant())
                && !tenant.equals(flow.erp().profile().data().otherTenantUid())) {
            throw Skipped.because("it would write to the tenant " + tenant + ", which the profile does not name");
        }
        for (String uid : uids(call)) {
            if (!flow.ledger().isOwn(uid) && isThere(uid)) {
                throw Skipped.because("it would change the customer " + uid + ", which no provider state made");
            }
        }
        JsonNode json = call.json();
        if (json != null) {
            json.path("upsert").forEach(this::spareByExternalId);
        }
    }

    /** Whether the call was made up by somebody else. */
    boolean isForeign(Call call) {
        return calls.contains(call);
    }

    /** A line for the customers that such calls made and whose names nobody knows. */
    List<String> lines() {
        return unnamed == 0
                ? List.of()
                : List.of(unnamed + (unnamed == 1 ? " customer" : " customers")
                        + ", whose create was answered without a customerUid");
    }

    private void see(Exchange exchange) {
        Call call = exchange.call();
        JsonNode sent = call.json();
        boolean isNamed = !FlowRetail.uid(exchange.json()).isEmpty()
                || sent != null && !FlowRetail.uid(sent).isEmpty();
        if (isForeign(call) && call.name().equals("createCustomer") && exchange.isSuccess() && !isNamed) {
            unnamed++;
        }
    }

    private static Set<String> uids(Call call) {
        Set<String> uids = new LinkedHashSet<>();
        uids.add(call.variables().getOrDefault("customerUid", ""));
        JsonNode json = call.json();
        if (json != null) {
            uids.add(FlowRetail.uid(json));
            GROUPS.forEach(group -> json.path(group).forEach(item -> uids.add(FlowRetail.uid(item))));
        }
        uids.remove("");
        return uids;
    }

    private boolean isThere(String uid) {
        if (!flow.erp().offers("getCustomer")) {
            throw Skipped.because("nobody can tell whether the customer " + uid + " was there before");
        }
        return !flow.erp().send(flow.get(uid).as(Intent.OPEN)).isNotThere();
    }

    private void spareByExternalId(JsonNode item) {
        String externalId = item.path("externalId").asString("");
        if (externalId.isEmpty()) {
            return;
        }
        FlowRetail.items(flow.erp()
                        .send(flow.list()
                                .query("customerExternalId", externalId)
                                .as(Intent.OPEN)))
                .filter(customer ->
                        externalId.equals(customer.path("externalId").asString("")))
                .map(FlowRetail::uid)
                .filter(uid -> !flow.ledger().isOwn(uid))
                .findFirst()
                .ifPresent(uid -> {
                    throw Skipped.because("it would change the customer " + uid + ", which no provider state made");
                });
    }
}
