package dev.mockerp.verify.flowretail;

import dev.mockerp.verify.generate.Breach;
import dev.mockerp.verify.generate.Breaches;
import dev.mockerp.verify.generate.ParameterBreach;
import dev.mockerp.verify.generate.Parameters;
import dev.mockerp.verify.run.Call;
import dev.mockerp.verify.run.Exchange;
import dev.mockerp.verify.run.Intent;
import dev.mockerp.verify.run.Json;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Requests that each break one thing that is published, sent once in a run; those that write name one customer that is
 * made for it. The bodies of creates and batches are not published, so that none of them is broken here.
 */
final class BrokenRequests {

    /** What was broken, and what the ERP said to it. */
    record Tried(String name, String keyword, Exchange exchange) {}

    private record Prepared(String name, String keyword, Call call) {}

    private static final Set<String> UNPUBLISHED = Set.of("/customerType", "/scope", "/credit", "/credit/limit");

    private static final Set<String> DECLARED_OTHERWISE = Set.of("searchCustomers", "updateCustomer");

    private final FlowRetail flow;
    private final Customers customers;
    private @Nullable List<Prepared> prepared;
    private @Nullable String victim;

    BrokenRequests(FlowRetail flow, Customers customers) {
        this.flow = flow;
        this.customers = customers;
    }

    /** The customer that the broken requests name. */
    String victim() {
        if (victim == null) {
            victim = EveryOperation.victim(flow, customers, () -> customers.fresh("broken requests"));
        }
        return victim;
    }

    /** Sends those that break one of the keywords. */
    List<Tried> send(String... keywords) {
        List<Tried> tried = new ArrayList<>();
        for (Prepared request : prepared()) {
            if (List.of(keywords).contains(request.keyword())) {
                tried.add(
                        new Tried(request.name(), request.keyword(), flow.erp().send(request.call())));
            }
        }
        return tried;
    }

    private List<Prepared> prepared() {
        if (prepared == null) {
            List<Prepared> all = new ArrayList<>();
            for (Call good : good()) {
                bodies(good, all);
                parameters(good, all);
            }
            prepared = all;
        }
        return prepared;
    }

    /** A good call of each operation with something published to break. */
    private List<Call> good() {
        List<Call> calls = new ArrayList<>();
        calls.add(flow.list());
        calls.add(flow.search(Json.object().put("query", "nobody").put("storeUid", "nowhere")));
        if (flow.erp().profile().data().externalSearch()) {
            calls.add(flow.searchExternal(Json.object().put("query", "nobody")));
        }
        calls.add(flow.get(victim()));
        if (flow.isWritable()) {
            calls.add(flow.update(victim(), Json.object().put("internalNote", "not to be kept")));
        }
        if (flow.hasStore()) {
            calls.add(flow.ofStore(flow.store(), victim()));
            if (flow.isWritable()) {
                calls.add(flow.addExtension(victim(), flow.store()));
                calls.add(flow.deleteExtension(victim(), flow.store()));
            }
        }
        return calls.stream().filter(call -> flow.erp().offers(call.name())).toList();
    }

    private void bodies(Call good, List<Prepared> all) {
        var operation = flow.erp().operation(good.name());
        JsonNode base = good.json();
        if (operation.requestBody() == null || base == null) {
            return;
        }
        Set<String> done = new HashSet<>();
        for (Breach breach :
                Breaches.of(flow.erp().contract(), operation.requestBody().schema(), base)) {
            boolean first = done.add(breach.pointer() + " " + breach.keyword());
            // A server reads all its bodies alike: the media type is no matter of the operation.
            boolean chosen =
                    first && (!breach.keyword().equals("media-type") || DECLARED_OTHERWISE.contains(good.name()));
            if (chosen && !UNPUBLISHED.contains(breach.pointer())) {
                all.add(new Prepared(
                        good.name() + ": " + breach.name(),
                        breach.keyword(),
                        good.bytes(breach.body(), breach.contentType()).as(Intent.BROKEN)));
            }
        }
    }

    private void parameters(Call good, List<Prepared> all) {
        var operation = flow.erp().operation(good.name());
        Set<String> done = new HashSet<>();
        for (ParameterBreach breach : Parameters.of(flow.erp().contract(), operation, false)) {
            boolean inPath = breach.in().equals("path");
            boolean first = done.add(breach.parameter() + " " + breach.keyword());
            if (first && isBrokenHere(good.name(), breach.parameter())) {
                Call broken = inPath
                        ? good.variable(breach.parameter(), breach.value())
                        : good.query(breach.parameter(), breach.value());
                all.add(new Prepared(good.name() + ": " + breach.name(), breach.keyword(), broken.as(Intent.BROKEN)));
            }
        }
    }

    /**
     * Parameters that many operations share are broken in a few of them. A strange tenant is a matter of permissions,
     * and is refused by other rules.
     */
    private static boolean isBrokenHere(String operation, String parameter) {
        return switch (parameter) {
            case "tenantUid" -> false;
            case "customerUid" -> operation.equals("getCustomer") || operation.equals("updateCustomer");
            case "pageNumber", "sortDirection" -> !operation.equals("searchExternalCustomers");
            case "pageSize" -> operation.equals("listCustomers");
            default -> true;
        };
    }
}
