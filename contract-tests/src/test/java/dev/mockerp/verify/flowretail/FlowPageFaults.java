package dev.mockerp.verify.flowretail;

import dev.mockerp.verify.http.Received;
import dev.mockerp.verify.http.Sent;
import dev.mockerp.verify.http.Transport;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Flaws of pages and of their order, by the rule that each must break and what it does. */
final class FlowPageFaults {

    private final Map<String, Flaw> flaws = new LinkedHashMap<>();

    private FlowPageFaults() {}

    /** Rule, a colon and a name, to the flaw. */
    static Map<String, Flaw> all() {
        FlowPageFaults faults = new FlowPageFaults();
        faults.pages();
        faults.order();
        return faults.flaws;
    }

    private void pages() {
        add(
                "014: finds nobody by external id",
                Flaw.answered(
                        request -> Flaw.isList(request) && request.target().contains("customerExternalId"),
                        Flaw.keeping(item -> false)));
        add(
                "015: ignores an unknown external id",
                Flaw.asked(Flaw::isList, request -> Flaw.without(request, "customerExternalId")));
        add("026: ignores pageNumber", Flaw.asked(Flaw::isPage, request -> Flaw.without(request, "pageNumber")));
        add(
                "026: counts the items of the page",
                Flaw.answered(
                        Flaw::isPage,
                        page -> ((ObjectNode) page.path("paging"))
                                .put("totalCount", page.path("items").size())));
        add("026: overlaps by one", FlowPageFaults::overlapping);
        add("026: loses a customer between pages of the list", FlowPageFaults::losing);
        add(
                "026: sorts each page anew at random",
                Flaw.asked(
                        Flaw::isSearch,
                        request -> Flaw.with(
                                request,
                                "sortBy",
                                request.target().contains("pageNumber=2") ? "firstname" : "lastname")));
        add("027: repeats the first page past the end", (request, right) -> {
            Received answer = right.send(request);
            return Flaw.isPage(request)
                            && answer.status() == 200
                            && Flaw.items(answer).isEmpty()
                    ? right.send(Flaw.without(request, "pageNumber"))
                    : answer;
        });
        add("027: fails past the end", (request, right) -> {
            Received answer = right.send(request);
            return Flaw.isPage(request)
                            && answer.status() == 200
                            && Flaw.items(answer).isEmpty()
                    ? new Received(500, answer.headers(), answer.body(), 1)
                    : answer;
        });
        add(
                "028: gives the second page as the first",
                Flaw.asked(
                        request -> Flaw.isPage(request) && request.target().contains("pageNumber=1"),
                        request -> Flaw.with(request, "pageNumber", 2)));
    }

    private void order() {
        add(
                "030: ignores sortBy",
                Flaw.asked(Flaw::isPage, request -> Flaw.without(request, "sortBy", "sortDirection")));
        add(
                "030: sorts by createdAt whatever is asked",
                Flaw.asked(
                        request -> request.target().contains("sortBy"),
                        request -> Flaw.with(request, "sortBy", "createdAt")));
        add(
                "030: sorts last names by first names",
                Flaw.asked(
                        request -> request.target().contains("sortBy=lastname"),
                        request -> Flaw.with(request, "sortBy", "firstname")));
        add("030: sorts each page by itself", (request, right) -> {
            boolean sorts = Flaw.isSearch(request)
                    && "lastname".equals(Flaw.query(request).get("sortBy"));
            return sorts
                    ? Flaw.with(
                            right.send(Flaw.without(request, "sortBy", "sortDirection")), page -> sort(page, request))
                    : right.send(request);
        });
        add("031: ignores sortDirection", Flaw.asked(Flaw::isPage, request -> Flaw.without(request, "sortDirection")));
        add(
                "031: takes ASC for DESC",
                Flaw.asked(
                        request -> request.target().contains("sortDirection"),
                        request -> Flaw.with(
                                request, "sortDirection", request.target().contains("DESC") ? "ASC" : "DESC")));
        add(
                "032: sorts only with a direction",
                Flaw.asked(
                        request -> !request.target().contains("sortDirection"),
                        request -> Flaw.without(request, "sortBy")));
    }

    private void add(String name, Flaw flaw) {
        flaws.put("FLW-CUS-" + name, flaw);
    }

    private static Received overlapping(Sent request, Transport right) {
        Received answer = right.send(request);
        String number = Flaw.query(request).get("pageNumber");
        if (!Flaw.isPage(request)
                || number == null
                || number.equals("1")
                || Flaw.items(answer).isEmpty()) {
            return answer;
        }
        ArrayNode before = Flaw.items(right.send(Flaw.with(request, "pageNumber", Integer.parseInt(number) - 1)));
        return Flaw.with(answer, page -> ((ArrayNode) page.path("items")).set(0, before.get(before.size() - 1)));
    }

    /** A full page shows one of its customers in the place of another. */
    private static Received losing(Sent request, Transport right) {
        Received answer = right.send(request);
        if (!Flaw.isList(request) || !"2".equals(Flaw.query(request).get("pageNumber"))) {
            return answer;
        }
        return Flaw.with(answer, page -> {
            ArrayNode items = (ArrayNode) page.path("items");
            if (items.size() > 1) {
                items.set(0, items.get(0).deepCopy());
                ((ObjectNode) items.get(0)).put("customerUid", "nobody-at-all");
            }
        });
    }

    private static void sort(ObjectNode page, Sent request) {
        List<JsonNode> items =
                new java.util.ArrayList<>(page.path("items").valueStream().toList());
        items.sort(java.util.Comparator.comparing(item -> item.path("lastname").asString("")));
        if ("DESC".equals(Flaw.query(request).get("sortDirection"))) {
            Collections.reverse(items);
        }
        page.putArray("items").addAll(items);
    }
}
