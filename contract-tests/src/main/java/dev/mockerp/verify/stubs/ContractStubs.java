package dev.mockerp.verify.stubs;

import dev.mockerp.contract.Contract;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/** What the examples of a contract give. Any tenant and any credentials of the right shape will do. */
final class ContractStubs {

    private final Contract contract;
    private final Examples examples;
    private final Scope scope;
    private final ContractAnswers answers;

    ContractStubs(Contract contract) {
        this.contract = contract;
        this.examples = new Examples(contract);
        this.answers = new ContractAnswers(contract);
        this.scope = switch (contract.api()) {
            case SHOXL -> new Scope(contract, null, "", Map.of(), Map.of());
            case RETAILNXT -> new Scope(contract, "Authorization", Authentication.BASIC, Map.of(), Map.of());
            case FLOWRETAIL ->
                new Scope(
                        contract,
                        "Authorization",
                        Authentication.BEARER,
                        Map.of(Stubs.TENANT, examples.parameter("tenantUidPath")),
                        Map.of(Stubs.TENANT, "[^/]+"));
        };
    }

    Scope scope() {
        return scope;
    }

    Answers answers() {
        return answers;
    }

    List<Stub> all() {
        return switch (contract.api()) {
            case SHOXL -> new ShoxlStubs(scope, answers).of(ShoxlStubs.examples(scope));
            case RETAILNXT -> {
                Map<String, String> order = examples.parameters("getCustomerOrder").values().stream()
                        .filter(example -> example.size() > 1)
                        .findFirst()
                        .orElseThrow();
                yield new RetailNxtStubs(scope, answers)
                        .of(order.get("ShopCode"), order.get("OrderIdentifier"), "no-such-shop");
            }
            case FLOWRETAIL -> flowRetail();
        };
    }

    private List<Stub> flowRetail() {
        String store = examples.parameter("storeUidPath");
        FlowRetailStubs reads = new FlowRetailStubs(scope, answers);
        reads.make(store);
        for (String search : List.of(FlowRetailSearches.CUSTOMERS, FlowRetailSearches.EXTERNAL)) {
            examples.requests(search)
                    .values()
                    .forEach(body -> reads.searches().make(search, "as shown", (ObjectNode) body));
        }
        List<Stub> all = new ArrayList<>(reads.stubs());
        all.addAll(new FlowRetailWrites(scope, answers, reads.customers()).of(store));
        return all;
    }
}
