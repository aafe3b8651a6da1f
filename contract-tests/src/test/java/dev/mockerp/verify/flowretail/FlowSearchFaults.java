package dev.mockerp.verify.flowretail;

import dev.mockerp.verify.http.Received;
import dev.mockerp.verify.http.Sent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Flaws of searches, by the rule that each must break and what it does. */
final class FlowSearchFaults {

    private final Map<String, Flaw> flaws = new LinkedHashMap<>();

    private FlowSearchFaults() {}

    /** Rule, a colon and a name, to the flaw. */
    static Map<String, Flaw> all() {
        FlowSearchFaults faults = new FlowSearchFaults();
        faults.fields();
        faults.criteria();
        return faults.flaws;
    }

    private void fields() {
        for (String field : Searches.FIELDS) {
            add("035: query overlooks " + field, (request, right) -> {
                Received answer = right.send(request);
                return Flaw.isSearch(request) && Flaw.json(request).has("query") && answer.status() == 200
                        ? Flaw.with(answer, Flaw.keeping(item -> !holds(item, field, request)))
                        : answer;
            });
        }
        for (String member : List.of("address", "externalId", "loyaltyId", "internalNote", "origin", "ledgerNumber")) {
            add("036: query looks into " + member, (request, right) -> {
                Received answer = right.send(request);
                boolean misses = Flaw.isSearch(request)
                        && answer.status() == 200
                        && Flaw.items(answer).isEmpty();
                return misses && Flaw.json(request).has("query")
                        ? Flaw.with(right.send(all(request)), Flaw.keeping(item -> holds(item, member, request)))
                        : answer;
            });
        }
    }

    private void criteria() {
        for (String member : Searches.OWN_CRITERIA) {
            add(
                    "037: finds nobody by " + member,
                    Flaw.answered(
                            request ->
                                    Flaw.isSearch(request) && Flaw.json(request).has(member),
                            Flaw.keeping(item -> false)));
            add("143: ignores " + member, searched(body -> {
                body.remove(member);
                return body;
            }));
            add("143: takes " + member + " for query", searched(body -> {
                JsonNode text = body.remove(member);
                return text == null ? body : body.set("query", text);
            }));
            add("038: query looks at " + member + " all the same", searched(body -> {
                if (body.has("query")) {
                    body.remove(member);
                }
                return body;
            }));
            add("046: ignores query beside " + member, searched(body -> {
                if (body.has(member)) {
                    body.remove("query");
                }
                return body;
            }));
        }
        add(
                "039: looks at contacts without scope",
                searched(body -> body.has("scope") ? body : body.put("scope", "CONTACT")));
        add("039: looks at all without scope", searched(body -> {
            if (!body.has("scope")) {
                body.putArray("scope").add("CONTACT").add("CUSTOMER");
            }
            return body;
        }));
        add("040: ignores scope", searched(body -> {
            body.remove("scope");
            return body;
        }));
        add(
                "041: refuses scope",
                Flaw.status(
                        request -> Flaw.isSearch(request) && Flaw.json(request).has("scope"), 400));
        add("042: ignores exactMatch", searched(body -> {
            body.remove("exactMatch");
            return body;
        }));
        add(
                "042: finds nobody with exactMatch",
                Flaw.answered(
                        request -> Flaw.isSearch(request) && Flaw.json(request).has("exactMatch"),
                        Flaw.keeping(item -> false)));
        add("043: always compares whole values and their case", (request, right) -> {
            Received answer = right.send(request);
            return Flaw.isSearch(request) && Flaw.json(request).has("query") && answer.status() == 200
                    ? Flaw.with(
                            answer,
                            Flaw.keeping(item -> item.valueStream()
                                    .anyMatch(value ->
                                            value.equals(Flaw.json(request).path("query")))))
                    : answer;
        });
    }

    private void add(String name, Flaw flaw) {
        flaws.put("FLW-CUS-" + name, flaw);
    }

    private static Flaw searched(UnaryOperator<ObjectNode> change) {
        return Flaw.asked(Flaw::isSearch, request -> Flaw.body(request, change::apply));
    }

    private static boolean holds(JsonNode item, String member, Sent request) {
        String text = Flaw.json(request).path("query").asString("");
        return item.path(member).asString("").contains(text);
    }

    private static Sent all(Sent search) {
        Sent bare = Flaw.with(Flaw.body(search, ObjectNode::removeAll), "pageSize", 1000);
        return bare;
    }
}
