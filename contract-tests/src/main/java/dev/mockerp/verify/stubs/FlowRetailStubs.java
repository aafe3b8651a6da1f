package dev.mockerp.verify.stubs;

import dev.mockerp.verify.run.Call;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The stubs of Flow Retail that read: every customer, alone, in pages and found. */
final class FlowRetailStubs {

    /** A customer that nobody has. */
    static final String NOBODY = "no-such-customer";

    private static final String NO_STORE = "no-such-store";

    private final Scope scope;
    private final Answers answers;
    private final List<Stub> stubs = new ArrayList<>();
    /** What getCustomer answers, by identifier. */
    private final Map<String, Answer> customers = new LinkedHashMap<>();

    private final FlowRetailPages pages;
    private final FlowRetailSearches searches;

    FlowRetailStubs(Scope scope, Answers answers) {
        this.scope = scope;
        this.answers = answers;
        this.pages = new FlowRetailPages(scope, answers, stubs);
        this.searches = new FlowRetailSearches(scope, answers, stubs);
    }

    /** Makes all of every customer of the tenant; those of a store only where one is known. */
    void make(@Nullable String store) {
        Set<String> externalIds = new HashSet<>();
        Set<String> emails = new HashSet<>();
        for (String uid : pages.all()) {
            if (!scope.offers("getCustomer")) {
                break;
            }
            Call get = filled("getCustomer", uid);
            Answer customer = Due.success(get, answers.to(get));
            customers.put(uid, customer);
            stubs.add(of(get, uid, customer));
            if (scope.offers("exportCustomer")) {
                ifThere(filled("exportCustomer", uid), uid);
            }
            if (store != null && scope.offers("getStoreCustomer")) {
                ifThere(filled("getStoreCustomer", uid).variable("storeUid", store), uid);
            }
            String externalId = customer.json().path("externalId").asString("");
            if (!externalId.isEmpty() && externalIds.add(externalId)) {
                pages.ofExternalId(externalId);
            }
            String email = customer.json().path("email").asString("");
            if (!email.isEmpty() && emails.add(email)) {
                searches.byEmail(email);
            }
        }
        pages.ofUnknownExternalId();
        searches.ofUnknownEmail();
        nobody(store);
    }

    FlowRetailSearches searches() {
        return searches;
    }

    /** The stubs so far. */
    List<Stub> stubs() {
        return stubs;
    }

    /** What getCustomer answers, by identifier. */
    Map<String, Answer> customers() {
        return customers;
    }

    /** The refusal of an unknown customer, about {@link #NOBODY}: the contract's example names another. */
    static Answer unknownCustomer(Answer refusal) {
        return refusal.with(refusal.text().replace("c-999", NOBODY));
    }

    private void nobody(@Nullable String store) {
        for (String operation : List.of("getCustomer", "exportCustomer")) {
            if (scope.offers(operation)) {
                notThere(filled(operation, NOBODY), Map.of());
            }
        }
        if (store != null && scope.offers("getStoreCustomer")) {
            Call call = filled("getStoreCustomer", NOBODY).variable("storeUid", store);
            String own = Matching.quoted(Call.encode(store));
            notThere(call, Map.of("storeUid", own));
            Call noStore = call.variable("storeUid", NO_STORE);
            stubs.add(Stub.templated(
                    noStore,
                    "unknown store",
                    "",
                    Priority.NOT_THERE,
                    scope.any(noStore, Map.of("storeUid", "(?!" + own + "/)[^/]+")),
                    Template.following(
                            answers.refusal(Reason.UNKNOWN_STORE, noStore),
                            NO_STORE,
                            Template.segmentAfter("stores"))));
        }
    }

    private void notThere(Call call, Map<String, String> segments) {
        stubs.add(Stub.templated(
                call,
                "unknown customer",
                "",
                Priority.NOT_THERE,
                scope.any(call, segments),
                Template.following(
                        unknownCustomer(answers.refusal(Reason.UNKNOWN_CUSTOMER, call)),
                        NOBODY,
                        Template.segmentAfter("customers"))));
    }

    /** Not every store need show every customer, and an example shows one only. */
    private void ifThere(Call call, String uid) {
        answers.to(call).filter(Answer::isSuccess).ifPresent(answer -> stubs.add(of(call, uid, answer)));
    }

    private Call filled(String operation, String uid) {
        return scope.call(scope.contract().operation(operation)).variable("customerUid", uid);
    }

    private Stub of(Call call, String uid, Answer answer) {
        return Stub.fixed(call, "customer", uid, Priority.SPECIFIC, scope.like(call), answer);
    }
}
