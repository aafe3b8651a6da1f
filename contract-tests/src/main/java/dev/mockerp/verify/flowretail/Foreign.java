package dev.mockerp.verify.flowretail;

import dev.mockerp.verify.run.Call;
import dev.mockerp.verify.run.Exchange;
import dev.mockerp.verify.run.Intent;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Reads what is the caller's own, in tenants that are not the caller's. */
final class Foreign {

    /** A tenant that cannot exist is asked for less, where there is one that can. */
    private static final int MADE_UP = 3;

    private final FlowRetail flow;
    private final Known known;

    Foreign(FlowRetail flow, Customers customers) {
        this.flow = flow;
        this.known = customers.known();
    }

    /** One that cannot exist, and the foreign one that the profile names. */
    List<String> tenants() {
        List<String> tenants = new ArrayList<>();
        tenants.add(unknown());
        String other = flow.erp().profile().data().otherTenantUid();
        if (other != null) {
            tenants.add(other);
        }
        return tenants;
    }

    /** A tenant that cannot exist. */
    String unknown() {
        return flow.erp().names().letters("unknown-tenant");
    }

    /** What every read says to the tenant, of those that the ERP offers. */
    Stream<Exchange> reads(String tenant) {
        List<Call> calls = new ArrayList<>();
        calls.add(flow.list());
        calls.add(flow.search(Searches.query(known.text("email"))));
        calls.add(flow.get(known.uid()));
        calls.add(flow.export(known.uid()));
        String store = flow.erp().profile().data().storeUid();
        if (store != null) {
            calls.add(flow.ofStore(store, known.uid()));
        }
        boolean isMadeUp = tenant.equals(unknown());
        return calls.stream()
                .filter(call -> flow.erp().offers(call.name()))
                .limit(isMadeUp && tenants().size() > 1 ? MADE_UP : calls.size())
                .map(call -> flow.erp().ask(in(tenant, call)));
    }

    /** The call in another tenant, where it is to be refused. */
    static Call in(String tenant, Call call) {
        return call.variable("tenantUid", tenant).as(Intent.BROKEN);
    }

    /** Whether an answer is a page with nobody on it. */
    static boolean isEmptyPage(Exchange answer) {
        return answer.isSuccess()
                && answer.json().path("items").isArray()
                && answer.json().path("items").isEmpty();
    }
}
