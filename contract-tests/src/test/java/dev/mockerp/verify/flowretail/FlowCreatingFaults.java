package dev.mockerp.verify.flowretail;

import dev.mockerp.verify.http.Received;
import dev.mockerp.verify.http.Sent;
import dev.mockerp.verify.http.Transport;
import dev.mockerp.verify.run.Json;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Flaws of creating and changing a customer, by the rule that each must break. */
final class FlowCreatingFaults {

    private final Map<String, Flaw> flaws = new LinkedHashMap<>();
    private final Set<String> made = ConcurrentHashMap.newKeySet();

    private FlowCreatingFaults() {}

    /** Rule, a colon and a name, to the flaw. */
    static Map<String, Flaw> all() {
        FlowCreatingFaults faults = new FlowCreatingFaults();
        faults.creating();
        faults.texts();
        return faults.flaws;
    }

    private void creating() {
        for (String member : Set.of("vatNumber", "paymentTerms", "email")) {
            add(
                    "077: a create loses " + member,
                    Flaw.asked(Flaw::isCreate, request -> Flaw.body(request, body -> body.remove(member))));
            add(
                    "077: a customer is read without " + member,
                    Flaw.answered(Flaw::isGet, customer -> customer.remove(member)));
        }
        add("077: nothing is kept", (request, right) -> {
            Received answer = remember(request, right);
            return Flaw.isGet(request) && isOfNew(request)
                    ? new Received(404, answer.headers(), answer.body(), 1)
                    : answer;
        });
        add("078: new customers are not listed", (request, right) -> {
            Received answer = remember(request, right);
            return Flaw.isList(request) && answer.status() == 200
                    ? Flaw.with(
                            answer,
                            Flaw.keeping(item ->
                                    !made.contains(item.path("customerUid").asString(""))))
                    : answer;
        });
        add("079: new customers are not exported", (request, right) -> {
            Received answer = remember(request, right);
            return Flaw.isExport(request) && isOfNew(request)
                    ? new Received(404, answer.headers(), answer.body(), 1)
                    : answer;
        });
        add("079: no search finds new customers", (request, right) -> {
            Received answer = remember(request, right);
            return Flaw.isSearch(request) && answer.status() == 200
                    ? Flaw.with(
                            answer,
                            Flaw.keeping(item ->
                                    !made.contains(item.path("customerUid").asString(""))))
                    : answer;
        });
        add(
                "079: a batch changes nothing",
                Flaw.asked(
                        request -> request.target().endsWith("/batch"),
                        request -> Flaw.body(request, body -> ((ObjectNode) body.at("/update/0")).remove("address"))));
        add("083: a create overwrites", (request, right) -> {
            Received answer = right.send(request);
            if (!Flaw.isCreate(request) || answer.status() != 409) {
                return answer;
            }
            String uid = Flaw.json(request).path("customerUid").asString("");
            Received put =
                    right.send(new Sent("PUT", Flaw.path(request) + "/" + uid, request.headers(), request.body()));
            return new Received(201, put.headers(), put.body(), 1);
        });
        add(
                "084: fails without customerType",
                Flaw.status(
                        request -> Flaw.isCreate(request) && !Flaw.json(request).has("customerType"), 500));
        add(
                "085: fails without names",
                Flaw.status(
                        request -> Flaw.isCreate(request) && !Flaw.json(request).has("lastname"), 500));
        add(
                "086: customers are as old as 1970",
                Flaw.answered(
                        Flaw::isGet,
                        customer -> customer.put("createdAt", "1970-01-01T00:00:00.000Z")
                                .put("lastModifiedAt", "1970-01-01T00:00:00.000Z")));
        add("086: local time is called UTC", Flaw.answered(Flaw::isGet, FlowCreatingFaults::hoursLater));
        add(
                "086: new customers were changed later",
                Flaw.answered(Flaw::isGet, customer -> customer.put("lastModifiedAt", "2099-01-01T00:00:00.000Z")));
    }

    private void texts() {
        add("087: texts are kept in Latin-1", Flaw.asked(Flaw::isUpdate, written("[^\\u0000-\\u00ff]", "?")));
        add("087: accents are lost", Flaw.asked(Flaw::isUpdate, written("\u00eb", "e")));
        add("087: pictures are cut off", Flaw.asked(Flaw::isUpdate, written("[\\x{10000}-\\x{10ffff}]", "")));
        add("087: signs of HTML are escaped", Flaw.asked(Flaw::isUpdate, written("&amp;", "&amp;amp;")));
        add(
                "087: texts are cut at 255",
                Flaw.asked(
                        Flaw::isUpdate,
                        request -> Flaw.body(
                                request,
                                body -> body.properties().forEach(member -> {
                                    String text = member.getValue().asString("");
                                    member.setValue(Json.object()
                                            .put("t", text.substring(0, Math.min(255, text.length())))
                                            .get("t"));
                                }))));
        add("099: a search does not follow", FlowCreatingFaults.stale(false));
        add("099: a search finds the old value too", FlowCreatingFaults.stale(true));
    }

    private void add(String name, Flaw flaw) {
        flaws.put("FLW-CUS-" + name, flaw);
    }

    private Received remember(Sent request, Transport right) {
        Received answer = right.send(request);
        if (Flaw.isCreate(request) && answer.status() == 201) {
            made.add(Json.read(answer.body()).path("customerUid").asString(""));
        }
        return answer;
    }

    private boolean isOfNew(Sent request) {
        return made.stream().anyMatch(request.target()::contains);
    }

    private static UnaryOperator<Sent> written(String what, String as) {
        return request -> Flaw.body(
                request,
                body -> body.properties()
                        .forEach(member -> member.setValue(Json.object()
                                .put("t", member.getValue().asString("").replaceAll(what, as))
                                .get("t"))));
    }

    private static void hoursLater(ObjectNode customer) {
        for (String member : Set.of("createdAt", "lastModifiedAt")) {
            customer.put(
                    member,
                    java.time.OffsetDateTime.parse(customer.path(member).asString(""))
                            .plusHours(2)
                            .toString());
        }
    }

    /** A search knows customers as they were when they were made, or both as they were and as they are. */
    private static Flaw stale(boolean alsoNew) {
        Map<String, ObjectNode> old = new HashMap<>();
        return (request, right) -> {
            Received answer = right.send(request);
            if (Flaw.isCreate(request) && answer.status() == 201) {
                ObjectNode customer = (ObjectNode) Json.read(answer.body());
                old.put(customer.path("customerUid").asString(""), customer);
            }
            if (!Flaw.isSearch(request) || answer.status() != 200) {
                return answer;
            }
            JsonNode criteria = Flaw.json(request);
            return Flaw.with(answer, page -> {
                ArrayNode items = (ArrayNode) page.path("items");
                if (!alsoNew) {
                    items.removeIf(
                            item -> old.containsKey(item.path("customerUid").asString("")));
                }
                old.values().stream()
                        .filter(customer -> criteria.valueStream()
                                .allMatch(text -> customer.valueStream().anyMatch(text::equals)))
                        .filter(customer -> items.isEmpty())
                        .forEach(items::add);
                ((ObjectNode) page.path("paging")).put("totalCount", items.size());
            });
        };
    }
}
