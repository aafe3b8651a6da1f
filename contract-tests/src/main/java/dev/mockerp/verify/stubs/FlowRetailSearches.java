package dev.mockerp.verify.stubs;

import dev.mockerp.verify.run.Call;
import dev.mockerp.verify.run.Json;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** The stubs of Flow Retail's searches: by e-mail address, in the outside system, and those that the contract shows. */
final class FlowRetailSearches {

    static final String CUSTOMERS = "searchCustomers";
    static final String EXTERNAL = "searchExternalCustomers";

    private final Scope scope;
    private final Answers answers;
    private final List<Stub> stubs;

    FlowRetailSearches(Scope scope, Answers answers, List<Stub> stubs) {
        this.scope = scope;
        this.answers = answers;
        this.stubs = stubs;
    }

    /** Makes the stubs of an e-mail address, for any part of it and for the whole. */
    void byEmail(String email) {
        make(CUSTOMERS, "by e-mail", Json.object().put("email", email));
        make(CUSTOMERS, "by whole e-mail", Json.object().put("email", email).put("exactMatch", true));
    }

    /** Makes the stub of every other e-mail address; only as a whole, as nobody knows of what it may be a part. */
    void ofUnknownEmail() {
        if (!scope.offers(CUSTOMERS)) {
            return;
        }
        Call call = scope.call(scope.contract().operation(CUSTOMERS))
                .body(Json.object()
                        .put("email", FlowRetailStubs.NOBODY + "@example.com")
                        .put("exactMatch", true));
        answers.to(call)
                .filter(Answer::isSuccess)
                .ifPresent(page -> stubs.add(Stub.fixed(
                        call,
                        "unknown e-mail",
                        "",
                        Priority.GENERAL,
                        FlowRetailPages.ofPage(scope.like(call), page, 1)
                                .body(Matching.at("$.exactMatch", Matching.equalTo("true")))
                                .body(Matching.present("$.email"))
                                .body(Matching.not(Matching.schema(otherCriteria()))),
                        page)));
    }

    /** Makes the stub of every customer of the outside system, together and by e-mail address. */
    void ofOutside() {
        if (!scope.offers(EXTERNAL)) {
            return;
        }
        ObjectNode everything = Json.object();
        Call call = scope.call(scope.contract().operation(EXTERNAL)).body(everything);
        make(EXTERNAL, "everybody outside", everything);
        answers.to(call)
                .filter(Answer::isSuccess)
                .ifPresent(page -> page.json()
                        .path("items")
                        .valueStream()
                        .map(customer -> customer.path("email").asString(""))
                        .filter(email -> !email.isEmpty())
                        .distinct()
                        .forEach(
                                email -> make(EXTERNAL, "outside", Json.object().put("query", email))));
    }

    /** Makes the stub of one search, if it finds an answer. */
    void make(String operation, String title, ObjectNode body) {
        if (!scope.offers(operation)) {
            return;
        }
        Call call = scope.call(scope.contract().operation(operation)).body(body);
        String criteria = String.join(
                " ", body.valueStream().map(value -> value.asString("")).toList());
        answers.to(call)
                .filter(Answer::isSuccess)
                .ifPresent(page -> stubs.add(Stub.fixed(
                        call,
                        title,
                        criteria.strip(),
                        Priority.SPECIFIC,
                        FlowRetailPages.ofPage(scope.like(call), page, 1).body(Matching.equalToJson(body)),
                        page)));
    }

    /** Anything but an e-mail address that is compared as a whole. */
    private static ObjectNode otherCriteria() {
        ObjectNode schema = Json.object();
        for (String name : List.of("query", "mobile", "vatNumber", "storeUid", "createdAt", "scope")) {
            schema.withArrayProperty("anyOf").addObject().putArray("required").add(name);
        }
        return schema;
    }
}
