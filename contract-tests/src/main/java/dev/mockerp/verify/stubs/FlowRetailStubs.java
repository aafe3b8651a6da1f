package dev.mockerp.verify.stubs;

import dev.mockerp.verify.run.Call;
import dev.mockerp.verify.run.Json;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** The stubs of Flow Retail that read: pages, customers, searches. */
final class FlowRetailStubs {

    static final String NOBODY = "no-such-customer";
    private static final String NO_STORE = "no-such-store";
    private static final int MOST_PAGES = 1000;
    private static final List<String> PARAMETERS =
            List.of("customerExternalId", "pageNumber", "pageSize", "sortBy", "sortDirection");

    private final Scope scope;
    private final Answers answers;
    private final List<Stub> stubs = new ArrayList<>();
    /** What getCustomer answers, by identifier. */
    private final Map<String, Answer> customers = new LinkedHashMap<>();

    FlowRetailStubs(Scope scope, Answers answers) {
        this.scope = scope;
        this.answers = answers;
    }

    /** All that reads, for every customer of the tenant; {@code store} may be null. */
    void of(@Nullable String store, List<String> externalSearches) {
        List<String> uids = pages();
        Set<String> externalIds = new HashSet<>();
        Set<String> emails = new HashSet<>();
        for (String uid : uids) {
            Answer customer = customer("getCustomer", uid, Map.of());
            customers.put(uid, customer);
            if (scope.offers("exportCustomer")) {
                ofExamples("exportCustomer", uid, Map.of());
            }
            if (store != null) {
                ofExamples("getStoreCustomer", uid, Map.of("storeUid", store));
            }
            String externalId = customer.json().path("externalId").asString("");
            if (!externalId.isEmpty() && externalIds.add(externalId)) {
                ofExternalId(externalId);
            }
            String email = customer.json().path("email").asString("");
            if (!email.isEmpty() && emails.add(email)) {
                search("searchCustomers", "by e-mail", Json.object().put("email", email));
                search(
                        "searchCustomers",
                        "by whole e-mail",
                        Json.object().put("email", email).put("exactMatch", true));
            }
        }
        nobody(store);
        for (String query : externalSearches) {
            search("searchExternalCustomers", "external", Json.object().put("query", query));
        }
    }

    /** The stubs so far. */
    List<Stub> stubs() {
        return stubs;
    }

    /** What getCustomer answers, by identifier. */
    Map<String, Answer> customers() {
        return customers;
    }

    /** A search that somebody makes, such as an example of the contract. */
    void search(String operation, String title, ObjectNode body) {
        if (!scope.offers(operation)) {
            return;
        }
        Call call = scope.call(scope.contract().operation(operation)).body(body);
        answers.to(call)
                .filter(Answer::isSuccess)
                .ifPresent(answer -> stubs.add(Stub.fixed(
                        call,
                        title,
                        String.join(
                                " ",
                                body.valueStream()
                                        .map(value -> value.asString(""))
                                        .toList()),
                        Priority.SPECIFIC,
                        ofPage(scope.like(call), answer, 1).body(Matching.equalToJson(body)),
                        answer)));
    }

    /** Every page of the list, and the identifiers on them. */
    private List<String> pages() {
        List<String> uids = new ArrayList<>();
        if (!scope.offers("listCustomers") || !scope.offers("getCustomer")) {
            return uids;
        }
        for (int number = 1; number <= MOST_PAGES; number++) {
            Call call = call("listCustomers");
            Call asked = number == 1 ? call : call.query("pageNumber", number);
            Answer page = Due.success(asked, answers.to(asked));
            List<String> found = page.json()
                    .path("items")
                    .valueStream()
                    .map(item -> item.path("customerUid").asString(""))
                    .filter(uid -> !uid.isEmpty() && !uids.contains(uid))
                    .toList();
            if (found.isEmpty() && number > 1) {
                pastTheEnd(asked, page, number);
                return uids;
            }
            uids.addAll(found);
            stubs.add(Stub.fixed(
                    asked,
                    "page",
                    String.valueOf(number),
                    Priority.SPECIFIC,
                    ofPage(scope.like(asked), page, number).query("customerExternalId", Matching.absent()),
                    page));
            if (found.isEmpty()) {
                return uids;
            }
        }
        return uids;
    }

    private void pastTheEnd(Call call, Answer page, int number) {
        Call far = call.query("pageNumber", number + 1);
        String paging = page.json().at("/paging/pageNumber").asString("");
        stubs.add(Stub.templated(
                far,
                "page past the end",
                "",
                Priority.GENERAL,
                ofPage(scope.like(far), page, number)
                        .query("customerExternalId", Matching.absent())
                        .query("pageNumber", Matching.matches("[1-9][0-9]{0,8}")),
                page.with(Template.literal(page.text())
                        .replaceAll("(\"pageNumber\"\\s*:\\s*)" + paging + "\\b", "$1{{request.query.pageNumber}}"))));
    }

    private void ofExternalId(String externalId) {
        Call call = call("listCustomers").query("customerExternalId", externalId);
        Answer page = Due.success(call, answers.to(call));
        stubs.add(Stub.fixed(
                call,
                "external id",
                externalId,
                Priority.SPECIFIC,
                ofPage(scope.like(call), page, 1).query("customerExternalId", Matching.equalTo(externalId)),
                page));
    }

    /** What nobody has: an external id, an e-mail address, an identifier, a store. */
    private void nobody(@Nullable String store) {
        if (scope.offers("listCustomers")) {
            nobodyListed();
        }
        if (scope.offers("searchCustomers")) {
            nobodyFound();
        }
        for (String operation : List.of("getCustomer", "exportCustomer")) {
            if (scope.offers(operation)) {
                notThere(call(operation).variable("customerUid", NOBODY), "customers", NOBODY, Map.of());
            }
        }
        if (store != null && scope.offers("getStoreCustomer")) {
            Call call = call("getStoreCustomer").variable("storeUid", store).variable("customerUid", NOBODY);
            notThere(call, "customers", NOBODY, Map.of("storeUid", Matching.quoted(store)));
            Call noStore = call.variable("storeUid", NO_STORE);
            Answer refusal = answers.refusal(Reason.UNKNOWN_STORE, noStore);
            stubs.add(Stub.templated(
                    noStore,
                    "unknown store",
                    "",
                    Priority.NOT_THERE,
                    scope.any(noStore, Map.of("storeUid", "(?!" + Matching.quoted(store) + "/)[^/]+")),
                    Template.following(refusal, NO_STORE, Template.segmentAfter("stores"))));
        }
    }

    private void nobodyListed() {
        Call unknownId = call("listCustomers").query("customerExternalId", NOBODY);
        answers.to(unknownId)
                .filter(Answer::isSuccess)
                .ifPresent(page -> stubs.add(Stub.fixed(
                        unknownId,
                        "unknown external id",
                        "",
                        Priority.GENERAL,
                        ofPage(scope.like(unknownId), page, 1).query("customerExternalId", Matching.matches(".+")),
                        page)));
    }

    private void nobodyFound() {
        Call unknownEmail = call("searchCustomers")
                .body(Json.object().put("email", NOBODY + "@example.com").put("exactMatch", true));
        answers.to(unknownEmail)
                .filter(Answer::isSuccess)
                .ifPresent(page -> stubs.add(Stub.fixed(
                        unknownEmail,
                        "unknown e-mail",
                        "",
                        Priority.GENERAL,
                        ofPage(scope.like(unknownEmail), page, 1)
                                .body(Matching.at("$.exactMatch", Matching.equalTo("true")))
                                .body(Matching.present("$.email"))
                                .body(Matching.not(Matching.schema(others()))),
                        page)));
    }

    private void notThere(Call call, String segment, String madeUp, Map<String, String> segments) {
        stubs.add(Stub.templated(
                call,
                "unknown customer",
                "",
                Priority.NOT_THERE,
                scope.any(call, segments),
                Template.following(
                        unknownCustomer(answers.refusal(Reason.UNKNOWN_CUSTOMER, call)),
                        madeUp,
                        Template.segmentAfter(segment))));
    }

    /** The contract's example names another made-up customer. */
    static Answer unknownCustomer(Answer refusal) {
        return refusal.with(refusal.text().replace("c-999", NOBODY));
    }

    private void ofExamples(String operation, String uid, Map<String, String> variables) {
        if (!scope.offers(operation)) {
            return;
        }
        Call call = filled(operation, uid, variables);
        answers.to(call).filter(Answer::isSuccess).ifPresent(answer -> stubs.add(specific(call, uid, answer)));
    }

    private Answer customer(String operation, String uid, Map<String, String> variables) {
        Call call = filled(operation, uid, variables);
        Answer answer = Due.success(call, answers.to(call));
        stubs.add(specific(call, uid, answer));
        return answer;
    }

    private Call filled(String operation, String uid, Map<String, String> variables) {
        Call call = call(operation).variable("customerUid", uid);
        for (Map.Entry<String, String> variable : variables.entrySet()) {
            call = call.variable(variable.getKey(), variable.getValue());
        }
        return call;
    }

    private Stub specific(Call call, String uid, Answer answer) {
        return Stub.fixed(call, "customer", uid, Priority.SPECIFIC, scope.like(call), answer);
    }

    /** A page of the default size: asked without a size, or with the one that it says it has; in no asked order. */
    private static Matching ofPage(Matching matching, Answer page, int number) {
        String size = page.json().at("/paging/pageSize").asString("");
        matching.query("pageSize", size.isEmpty() ? Matching.absent() : Matching.absentOr(Matching.equalTo(size)));
        ObjectNode same = Matching.equalTo(String.valueOf(number));
        matching.query("pageNumber", number == 1 ? Matching.absentOr(same) : same);
        PARAMETERS.stream()
                .filter(name -> name.startsWith("sort"))
                .forEach(name -> matching.query(name, Matching.absent()));
        return matching;
    }

    /** Anything but an e-mail address that is compared as a whole. */
    private static ObjectNode others() {
        ObjectNode schema = Json.object();
        for (String name : List.of("query", "mobile", "vatNumber", "storeUid", "createdAt", "scope")) {
            schema.withArrayProperty("anyOf").addObject().putArray("required").add(name);
        }
        return schema;
    }

    private Call call(String operation) {
        return scope.call(scope.contract().operation(operation));
    }
}
