package dev.mockerp.verify.stubs;

import dev.mockerp.contract.Api;
import dev.mockerp.contract.Contract;
import dev.mockerp.contract.Operation;
import dev.mockerp.verify.http.NoAnswer;
import dev.mockerp.verify.http.Transport;
import dev.mockerp.verify.profile.Profile;
import dev.mockerp.verify.run.Call;
import dev.mockerp.verify.run.Progress;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The stubs of one API, ready to be written to a {@link StubFolder}. */
public final class Stubs {

    static final String TENANT = "tenantUid";

    private final Api api;
    private final List<Stub> stubs;
    private final List<String> secrets;

    private Stubs(Api api, List<Stub> stubs, List<String> secrets) {
        // The same question is asked twice where data repeat themselves, such as an own number that is a product's too.
        Map<UUID, Stub> each = new LinkedHashMap<>();
        stubs.forEach(stub -> each.putIfAbsent(StubFile.of(api, stub).id(), stub));
        this.api = api;
        this.stubs = List.copyOf(each.values());
        this.secrets = secrets;
    }

    /** Those that the examples of the newest contract give; nothing is sent anywhere. */
    public static Stubs ofContract(Api api) {
        ContractStubs stubs = new ContractStubs(Contract.of(api));
        return new Stubs(api, guarded(stubs.scope(), stubs.answers(), stubs.all()), List.of());
    }

    /**
     * Those of a running ERP, with the data of its profile. Only requests that read are sent; what would write follows
     * the examples of the contract.
     *
     * @throws StubsProblem if the ERP does not answer what the profile says to exist
     * @throws NoAnswer if it does not answer at all
     */
    public static Stubs of(Profile profile, Transport transport, Progress progress) {
        Contract whole = Contract.of(profile.api(), profile.contractVersion());
        List<Operation> offered = whole.operations().stream()
                .filter(operation -> !profile.unsupported().contains(operation.id()))
                .toList();
        Contract contract = new Contract(whole.api(), whole.version(), whole.document(), offered, whole.shapes());
        Map<String, String> tenant = profile.data().tenantUid() == null
                ? Map.of()
                : Map.of(TENANT, profile.data().tenantUid());
        Map<String, String> segments = new HashMap<>();
        tenant.forEach((name, value) -> segments.put(name, Matching.quoted(Call.encode(value))));
        Scope scope = new Scope(
                contract,
                Authentication.header(profile.auth()),
                Authentication.shape(profile.auth()),
                tenant,
                segments);
        RunningErp erp = new RunningErp(contract, profile, transport, progress);
        return new Stubs(
                profile.api(),
                guarded(scope, erp, new RunningErpStubs(scope, erp, profile.data()).all()),
                Authentication.secrets(profile));
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
