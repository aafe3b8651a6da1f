package dev.mockerp.verify.flowretail;

import dev.mockerp.verify.http.Received;
import dev.mockerp.verify.http.Sent;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import tools.jackson.databind.node.ObjectNode;

/** Flaws of tenants and of the views of a customer, by the rule that each must break. */
final class FlowViewFaults {

    private final Map<String, Flaw> flaws = new LinkedHashMap<>();

    private FlowViewFaults() {}

    /** Rule, a colon and a name, to the flaw. */
    static Map<String, Flaw> all() {
        FlowViewFaults faults = new FlowViewFaults();
        faults.tenants();
        faults.views();
        return faults.flaws;
    }

    private void tenants() {
        UnaryOperator<Sent> demo =
                request -> Flaw.to(request, request.target().replaceFirst("/tenants/[^/]+", "/tenants/demo"));
        add("010: takes every tenant for the caller's", Flaw.asked(request -> true, demo));
        add("011: takes every tenant for the caller's", Flaw.asked(request -> true, demo));
        add(
                "012: shows customers in every tenant",
                Flaw.asked(request -> request.method().equals("GET"), demo));
        add("012: searches every tenant", Flaw.asked(Flaw::isSearch, demo));
        add("012: changes customers from every tenant", Flaw.asked(Flaw::isUpdate, demo));
        add(
                "012: deletes customers from every tenant",
                Flaw.asked(request -> request.method().equals("DELETE"), demo));
    }

    private void views() {
        add(
                "068: a store shows another e-mail address",
                Flaw.answered(Flaw::isOfStore, customer -> customer.put("email", "somebody@example.com")));
        add("068: a store shows no city", Flaw.answered(Flaw::isOfStore, customer -> customer.put("city", "")));
        add("068: a store shows no contacts", Flaw.answered(Flaw::isOfStore, customer -> customer.remove("contacts")));
        for (String member : Set.of("email", "lastname", "address", "internalNote")) {
            add(
                    "070: an export leaves out " + member,
                    Flaw.answered(Flaw::isExport, export -> ((ObjectNode) export.path("customer")).remove(member)));
        }
        add(
                "072: the list shows names in capitals",
                pages(
                        Flaw::isList,
                        item -> item.put(
                                "lastname", item.path("lastname").asString("").toUpperCase(java.util.Locale.ROOT))));
        add("072: a search shows no loyalty number", pages(Flaw::isSearch, item -> item.remove("loyaltyId")));
        add(
                "072: an export shows another time",
                Flaw.answered(
                        Flaw::isExport,
                        export -> ((ObjectNode) export.path("customer")).put("createdAt", "2020-01-01T00:00:00.000Z")));
        AtomicInteger count = new AtomicInteger();
        add(
                "073: a customer shows the number of reads",
                Flaw.answered(Flaw::isGet, customer -> customer.put("origin", "read " + count.incrementAndGet())));
        add(
                "073: the list shows the number of reads",
                pages(Flaw::isList, item -> item.put("origin", "read " + count.incrementAndGet())));
        add(
                "075: an identifier that begins right is enough",
                Flaw.asked(
                        Flaw::isGet,
                        request -> Flaw.to(request, request.target().replaceFirst("x$", ""))));
        add("075: an unknown customer is somebody else", (request, right) -> {
            Received answer = right.send(request);
            boolean unknown = answer.status() == 404 && Flaw.isExport(request);
            return unknown ? right.send(Flaw.to(request, "/tenants/demo/customers/customer-128/export")) : answer;
        });
        add("075: an unknown customer makes it fail", (request, right) -> {
            Received answer = right.send(request);
            return answer.status() == 404 ? new Received(500, answer.headers(), answer.body(), 1) : answer;
        });
        add(
                "076: takes every store",
                Flaw.asked(
                        Flaw::isOfStore,
                        request ->
                                Flaw.to(request, request.target().replaceFirst("/stores/[^/]+", "/stores/store-1"))));
        add(
                "076: adds extensions for every store",
                Flaw.asked(
                        request -> request.target().contains("/extensions/"),
                        request -> Flaw.body(request, body -> body.put("storeUid", "store-1"))));
    }

    private void add(String name, Flaw flaw) {
        flaws.put("FLW-CUS-" + name, flaw);
    }

    private static Flaw pages(java.util.function.Predicate<Sent> of, java.util.function.Consumer<ObjectNode> change) {
        return Flaw.answered(of, page -> page.path("items").forEach(item -> change.accept((ObjectNode) item)));
    }
}
