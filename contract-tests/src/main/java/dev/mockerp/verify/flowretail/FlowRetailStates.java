package dev.mockerp.verify.flowretail;

import dev.mockerp.verify.run.Call;
import dev.mockerp.verify.run.Erp;
import dev.mockerp.verify.run.Exchange;
import dev.mockerp.verify.run.ProviderStates;
import dev.mockerp.verify.run.Skipped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The provider states of Flow Retail: the tenants that the profile names, and customers. In mode full a customer is made
 * for each state; read-only, the one with the most to read will do.
 */
public final class FlowRetailStates implements ProviderStates {

    private final FlowRetail flow;
    private final Customers customers;
    private final Strangers strangers;
    private int number;

    /** Of that ERP. */
    public FlowRetailStates(Erp erp) {
        this.flow = new FlowRetail(erp);
        this.customers = new Customers(flow);
        this.strangers = new Strangers(flow);
    }

    @Override
    public Map<String, String> setUp(String state, JsonNode params) {
        return switch (state) {
            case "a tenant" -> ProviderStates.given(state, tenant(), params);
            case "a tenant that is closed to the token" -> {
                String other = flow.erp().profile().data().otherTenantUid();
                if (other == null) {
                    throw Skipped.because(
                            "data.otherTenantUid is not given: a tenant that is closed to the token is needed");
                }
                yield ProviderStates.given(state, Map.of("tenantUid", other), params);
            }
            case "a tenant with the external search" -> {
                if (!flow.erp().profile().data().externalSearch()) {
                    throw Skipped.because(
                            "data.externalSearch is not true: a tenant with the external search is needed");
                }
                yield ProviderStates.given(state, tenant(), params);
            }
            case "a customer" -> customer(params);
            case "a customer with an extension" -> extended(params);
            default -> throw ProviderStates.unknown(state);
        };
    }

    private Map<String, String> tenant() {
        Map<String, String> values = new TreeMap<>();
        values.put("tenantUid", flow.tenant());
        if (flow.hasStore()) {
            values.put("storeUid", flow.store());
        }
        return values;
    }

    private Map<String, String> customer(JsonNode params) {
        if (!flow.isWritable()) {
            Known existing = customers.knownExisting();
            return ProviderStates.given("a customer", values(existing.uid(), existing.values()), params);
        }
        ObjectNode body = customers.person("provider state " + ++number);
        params.properties().forEach(param -> body.set(param.getKey(), param.getValue()));
        Customers.Made made = customers.make(body);
        return values(made.uid(), made.sent());
    }

    private Map<String, String> extended(JsonNode params) {
        if (!flow.isWritable()) {
            throw Skipped.because("the mode is read-only: an extension cannot be added");
        }
        flow.store();
        Map<String, String> values = customer(params);
        Exchange addition = flow.erp().send(flow.addExtension(values.get("customerUid"), flow.store()));
        if (!addition.isSuccess()) {
            throw Skipped.because("adding an extension is answered with status " + addition.status());
        }
        return values;
    }

    private Map<String, String> values(String uid, JsonNode customer) {
        Map<String, String> values = tenant();
        customer.properties().stream()
                .filter(member -> member.getValue().isString())
                .forEach(member -> values.put(member.getKey(), member.getValue().asString()));
        values.put("customerUid", uid);
        return values;
    }

    @Override
    public void demandHarmless(Call call) {
        strangers.spare(call);
    }

    @Override
    public List<String> cleanUp() {
        List<String> leftovers = new ArrayList<>(customers.cleanUp(strangers::isForeign));
        leftovers.addAll(strangers.lines());
        return leftovers;
    }
}
