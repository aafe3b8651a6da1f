package dev.mockerp.verify.flowretail;

import dev.mockerp.verify.run.Call;
import dev.mockerp.verify.run.Intent;
import dev.mockerp.verify.run.Json;
import dev.mockerp.verify.run.Skipped;
import java.util.List;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Asks every reading operation in each way that the contract names, so that each rule on an answer has occasion. */
final class ReadingTour {

    private static final String SIZE = "pageSize";
    private static final String NUMBER = "pageNumber";

    private final FlowRetail flow;
    private final Customers customers;

    ReadingTour(FlowRetail flow, Customers customers) {
        this.flow = flow;
        this.customers = customers;
    }

    /** Sends what can be sent; what is not offered or has no data is left out. */
    void make() {
        ask(flow::list);
        lists();
        for (Supplier<Known> customer : List.<Supplier<Known>>of(customers::known, customers::knownExisting)) {
            ask(() -> flow.get(customer.get().uid()));
            ask(() -> flow.export(customer.get().uid()));
            ask(() -> flow.ofStore(customer.get()));
        }
        searches();
        scopes();
        if (flow.erp().profile().data().externalSearch()) {
            externalSearches();
        }
    }

    private void lists() {
        ask(() -> flow.list().query(SIZE, 1));
        ask(() -> flow.list().query(SIZE, 2).query(NUMBER, 1));
        ask(() -> second(flow.list().query(SIZE, 1)));
        ask(() -> flow.list().query(SIZE, 1000).as(Intent.OPEN));
        ask(() -> flow.list().query("customerExternalId", customers.known().text("externalId")));
        ask(() -> flow.list()
                .query("customerExternalId", customers.knownExisting().text("externalId")));
    }

    private void searches() {
        ask(() -> flow.search(query()));
        ask(() -> flow.search(query()).query(SIZE, 1).query(NUMBER, 1));
        ask(() -> flow.search(query()).query(SIZE, 1000).as(Intent.OPEN));
        ask(() -> flow.search(query().put("exactMatch", true)));
        ask(() -> flow.search(query().put("exactMatch", false)));
        for (String member : Searches.OWN_CRITERIA) {
            ask(() -> flow.search(Json.object().put(member, given(member))));
        }
        ask(() -> flow.search(Json.object().put("storeUid", flow.store())).query(SIZE, 2));
        ask(() -> flow.search(Json.object().put("createdAt", createdAt())).query(SIZE, 2));
        ask(() ->
                second(flow.search(Json.object().put("createdAt", createdAt())).query(SIZE, 1)));
    }

    /** Where the first page holds all, the second is past the end. */
    private Call second(Call call) {
        boolean isThere = Pages.total(flow.erp().ask(call)) > 1;
        return call.query(NUMBER, 2).as(isThere ? Intent.WELL_FORMED : Intent.OPEN);
    }

    /** The examples of the contract too; of what type scope is, is not published. */
    private void scopes() {
        ask(() -> flow.search(query().put("scope", "CUSTOMER")).as(Intent.OPEN));
        ask(() ->
                flow.search(query().set("scope", Json.array().add("CUSTOMER"))).as(Intent.OPEN));
        ask(() -> flow.search(query().set("scope", Json.array().add("CUSTOMER").add("CONTACT")))
                .as(Intent.OPEN));
        ask(() -> flow.search(query().put("exactMatch", false)
                        .put("storeUid", flow.store())
                        .put("createdAt", createdAt())
                        .put("scope", "CUSTOMER"))
                .as(Intent.OPEN));
    }

    private void externalSearches() {
        ask(() -> flow.searchExternal(Searches.query("a")));
        ask(() -> flow.searchExternal(Searches.query("a")).query(SIZE, 1).query(NUMBER, 1));
        ask(() -> flow.searchExternal(query()));
    }

    private ObjectNode query() {
        Known known = customers.known();
        return Searches.query(Searches.FIELDS.stream()
                .map(known::text)
                .filter(text -> text.length() > 2)
                .findFirst()
                .orElseThrow(() -> Skipped.because("no customer is known that has a member to search for")));
    }

    private String given(String member) {
        String text = customers.known().text(member);
        if (text.isEmpty()) {
            throw Skipped.because("no customer is known that has a " + member);
        }
        return text;
    }

    private String createdAt() {
        JsonNode time = customers.knownExisting().values().path("createdAt");
        if (Times.of(time).isEmpty()) {
            throw Skipped.because("no customer is known that shows when it was created");
        }
        return time.asString();
    }

    private void ask(Supplier<Call> call) {
        try {
            flow.erp().ask(call.get());
        } catch (Skipped notPossible) {
            // The checks that need it say so themselves.
        }
    }
}
