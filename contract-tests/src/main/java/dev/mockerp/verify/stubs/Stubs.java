package dev.mockerp.verify.stubs;

import dev.mockerp.contract.Api;
import dev.mockerp.contract.Contract;
import dev.mockerp.contract.Operation;
import dev.mockerp.verify.http.Transport;
import dev.mockerp.verify.profile.Profile;
import dev.mockerp.verify.run.Call;
import dev.mockerp.verify.run.Json;
import dev.mockerp.verify.run.Progress;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** The stubs of one API, ready to be written to a {@link StubFolder}. */
public final class Stubs {

    private static final String TENANT = "tenantUid";

    private final Api api;
    private final List<Stub> stubs;
    private final List<String> secrets;

    private Stubs(Api api, List<Stub> stubs, List<String> secrets) {
        this.api = api;
        this.stubs = stubs;
        this.secrets = secrets;
    }

    /** Those that the examples of the newest contract give; nothing is sent anywhere. */
    public static Stubs ofContract(Api api) {
        Contract contract = Contract.of(api);
        Scope scope = switch (api) {
            case SHOXL -> new Scope(contract, null, "", Map.of(), Map.of());
            case RETAILNXT -> new Scope(contract, "Authorization", Authentication.BASIC, Map.of(), Map.of());
            case FLOWRETAIL ->
                new Scope(
                        contract,
                        "Authorization",
                        Authentication.BEARER,
                        Map.of(TENANT, new Examples(contract).parameter("tenantUidPath")),
                        Map.of());
        };
        ContractAnswers answers = new ContractAnswers(contract);
        List<Stub> stubs = switch (api) {
            case SHOXL -> new ShoxlStubs(scope, answers).of(ShoxlStubs.examples(scope));
            case RETAILNXT -> {
                Map<String, String> example =
                        new Examples(contract).parameters("getCustomerOrder").get("orderOfShop");
                yield new RetailNxtStubs(scope, answers)
                        .of(example.get("ShopCode"), example.get("OrderIdentifier"), "no-such-shop");
            }
            case FLOWRETAIL -> {
                Examples examples = new Examples(contract);
                String store = examples.parameter("storeUidPath");
                FlowRetailStubs reads = new FlowRetailStubs(scope, answers);
                reads.of(store, List.of());
                examples.requests("searchExternalCustomers")
                        .values()
                        .forEach(body -> reads.search("searchExternalCustomers", "as shown", (ObjectNode) body));
                examples.requests("searchCustomers")
                        .values()
                        .forEach(body -> reads.search("searchCustomers", "as shown", (ObjectNode) body));
                List<Stub> all = new ArrayList<>(reads.stubs());
                all.addAll(new FlowRetailWrites(scope, answers, reads.customers()).of(store));
                yield all;
            }
        };
        return new Stubs(api, guarded(scope, answers, stubs), List.of());
    }

    /**
     * Those of a running ERP, with the data of its profile. Only requests that read are sent; what would write follows
     * the examples of the contract.
     *
     * @throws StubsProblem if the ERP does not answer what the profile says to exist
     * @throws dev.mockerp.verify.http.NoAnswer if it does not answer at all
     */
    public static Stubs of(Profile profile, Transport transport, Progress progress) {
        Contract whole = Contract.of(profile.api(), profile.contractVersion());
        List<Operation> offered = whole.operations().stream()
                .filter(operation -> !profile.unsupported().contains(operation.id()))
                .toList();
        Contract contract = new Contract(whole.api(), whole.version(), whole.document(), offered, whole.shapes());
        Profile.Data data = profile.data();
        Map<String, String> tenant =
                profile.api() == Api.FLOWRETAIL ? Map.of(TENANT, String.valueOf(data.tenantUid())) : Map.of();
        Map<String, String> segments = new LinkedHashMap<>();
        tenant.forEach((name, value) -> segments.put(name, Matching.quoted(Call.encode(value))));
        Scope scope = new Scope(
                contract,
                Authentication.header(profile.auth()),
                Authentication.shape(profile.auth()),
                tenant,
                segments);
        RunningErp answers = new RunningErp(contract, profile, transport, progress);
        List<Stub> stubs = switch (profile.api()) {
            case SHOXL -> new ShoxlStubs(scope, answers).of(ShoxlStubs.questions(scope, data));
            case RETAILNXT ->
                new RetailNxtStubs(scope, answers)
                        .of(
                                String.valueOf(data.shopCode()),
                                String.valueOf(data.orderIdentifier()),
                                Optional.ofNullable(data.otherShopCode()).orElse("no-such-shop"));
            case FLOWRETAIL -> flowRetail(scope, answers, data);
        };
        return new Stubs(profile.api(), guarded(scope, answers, stubs), Authentication.secrets(profile));
    }

    private static List<Stub> flowRetail(Scope scope, RunningErp answers, Profile.Data data) {
        FlowRetailStubs reads = new FlowRetailStubs(scope, answers);
        List<String> searches = new ArrayList<>();
        if (data.externalSearch() && scope.offers("searchExternalCustomers")) {
            Call all = scope.call(scope.contract().operation("searchExternalCustomers"))
                    .body(Json.object());
            answers.to(all)
                    .filter(Answer::isSuccess)
                    .ifPresent(page -> page.json()
                            .path("items")
                            .values()
                            .forEach(item -> Optional.of(item.path("email").asString(""))
                                    .filter(email -> !email.isEmpty())
                                    .ifPresent(searches::add)));
            reads.search("searchExternalCustomers", "all external", Json.object());
        }
        reads.of(data.storeUid(), searches.stream().distinct().toList());
        List<Stub> stubs = new ArrayList<>(reads.stubs());
        stubs.addAll(new FlowRetailWrites(scope, answers, reads.customers())
                .of(Optional.ofNullable(data.storeUid()).orElse("store")));
        stubs.add(otherTenants(
                scope, answers, Optional.ofNullable(data.otherTenantUid()).orElse("no-such-tenant")));
        return stubs;
    }

    private static Stub otherTenants(Scope scope, Answers answers, String other) {
        Call foreign = scope.call(scope.contract().operations().stream()
                        .filter(operation -> operation.id().equals("listCustomers"))
                        .findFirst()
                        .orElse(scope.contract().operations().get(0)))
                .variable(TENANT, other);
        String own = scope.segments().get(TENANT);
        return Stub.fixed(
                foreign,
                "another tenant",
                "",
                Priority.FOREIGN,
                Matching.of(
                        "ANY", "(?:" + scope.base() + ")?/tenants/(?!" + own + "/)[^/]+/(?:customers|stores)(?:/.*)?"),
                answers.refusal(Reason.FOREIGN, foreign));
    }

    /** With those that refuse what breaks the contract; reading operations first, as they can be asked. */
    private static List<Stub> guarded(Scope scope, Answers answers, List<Stub> stubs) {
        Guards guards = new Guards(scope, answers);
        scope.contract().operations().stream()
                .sorted(Comparator.comparing(operation -> !operation.safe()))
                .forEach(operation -> stubs.stream()
                        .filter(stub -> operation.equals(stub.sample().operation()))
                        .filter(stub -> stub.answer().isSuccess())
                        .findFirst()
                        .ifPresent(stub -> guards.of(stub.sample())));
        guards.outside(
                switch (scope.contract().api()) {
                    case SHOXL -> List.of("/Shoxl");
                    case RETAILNXT -> List.of("/api");
                    case FLOWRETAIL -> List.of("/v2", "/tenants");
                });
        List<Stub> all = new ArrayList<>(stubs);
        all.addAll(guards.stubs());
        return all;
    }

    /** The API that they are of. */
    public Api api() {
        return api;
    }

    /** How many there are. */
    public int count() {
        return stubs.size();
    }

    List<Stub> all() {
        return stubs;
    }

    /** Texts that must not stand in any of them. */
    List<String> secrets() {
        return secrets;
    }
}
