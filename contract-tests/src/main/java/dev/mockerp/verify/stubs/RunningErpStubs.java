package dev.mockerp.verify.stubs;

import dev.mockerp.contract.Operation;
import dev.mockerp.verify.profile.Profile;
import dev.mockerp.verify.run.Call;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** What a running ERP gives, for the data of its profile. */
final class RunningErpStubs {

    private final Scope scope;
    private final RunningErp erp;
    private final Profile.Data data;

    RunningErpStubs(Scope scope, RunningErp erp, Profile.Data data) {
        this.scope = scope;
        this.erp = erp;
        this.data = data;
    }

    List<Stub> all() {
        return switch (scope.contract().api()) {
            case SHOXL -> new ShoxlStubs(scope, erp).of(ShoxlStubs.questions(scope, data));
            case RETAILNXT ->
                new RetailNxtStubs(scope, erp)
                        .of(
                                String.valueOf(data.shopCode()),
                                String.valueOf(data.orderIdentifier()),
                                Objects.requireNonNullElse(data.otherShopCode(), "no-such-shop"));
            case FLOWRETAIL -> flowRetail();
        };
    }

    private List<Stub> flowRetail() {
        FlowRetailStubs reads = new FlowRetailStubs(scope, erp);
        reads.make(data.storeUid());
        if (data.externalSearch()) {
            reads.searches().ofOutside();
        }
        List<Stub> stubs = new ArrayList<>(reads.stubs());
        stubs.addAll(new FlowRetailWrites(scope, erp, reads.customers())
                .of(Objects.requireNonNullElse(data.storeUid(), "no-such-store")));
        stubs.add(otherTenants(Objects.requireNonNullElse(data.otherTenantUid(), "no-such-tenant")));
        return stubs;
    }

    private Stub otherTenants(String other) {
        Operation list = scope.contract().operations().stream()
                .filter(Operation::safe)
                .min(Comparator.comparingInt(
                        operation -> operation.path().segments().size()))
                .orElseThrow(() -> new StubsProblem("The ERP offers nothing that reads, so there is nothing to ask."));
        Call foreign = scope.call(list).variable(Stubs.TENANT, other);
        return Stub.fixed(
                foreign,
                "another tenant",
                "",
                Priority.FOREIGN,
                Matching.of(
                        "ANY",
                        "(?:" + scope.base() + ")?/tenants/(?!"
                                + scope.segments().get(Stubs.TENANT) + "/)[^/]+/(?:customers|stores)(?:/.*)?"),
                erp.refusal(Reason.FOREIGN, foreign));
    }
}
