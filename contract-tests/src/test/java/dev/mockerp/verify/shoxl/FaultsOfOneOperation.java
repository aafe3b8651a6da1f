package dev.mockerp.verify.shoxl;

import static dev.mockerp.verify.shoxl.BrokenShoxl.account;
import static dev.mockerp.verify.shoxl.BrokenShoxl.asksInformations;
import static dev.mockerp.verify.shoxl.BrokenShoxl.asksOwn;
import static dev.mockerp.verify.shoxl.BrokenShoxl.asksTranslations;
import static dev.mockerp.verify.shoxl.BrokenShoxl.list;
import static dev.mockerp.verify.shoxl.BrokenShoxl.numbers;
import static dev.mockerp.verify.shoxl.BrokenShoxl.objects;
import static dev.mockerp.verify.shoxl.BrokenShoxl.reads;
import static dev.mockerp.verify.shoxl.BrokenShoxl.rows;
import static dev.mockerp.verify.shoxl.BrokenShoxl.when;
import static dev.mockerp.verify.shoxl.ShoxlProfiles.PRODUCTS;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.mockerp.verify.Altered;
import dev.mockerp.verify.http.Received;
import dev.mockerp.verify.http.Sent;
import dev.mockerp.verify.http.Transport;
import dev.mockerp.verify.run.Json;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;
import tools.jackson.databind.node.ObjectNode;

/** ERPs with one fault each, in what one operation answers. */
final class FaultsOfOneOperation {

    private static final Received REFUSAL = Altered.answer(400, "{}");

    private FaultsOfOneOperation() {}

    static Stream<Arguments> faults() {
        return Stream.of(
                fault(
                        "SHX-GPI-001",
                        "answers its whole catalogue",
                        reads(
                                request -> asksInformations(request)
                                        && numbers(request).size() == 1,
                                body -> body.set("productNumbers", list(PRODUCTS)))),
                fault(
                        "SHX-GPI-001",
                        "takes wildcards",
                        reads(
                                request -> asksInformations(request)
                                        && numbers(request).contains("%"),
                                body -> body.set("productNumbers", list(PRODUCTS)))),
                fault(
                        "SHX-GPI-002",
                        "leaves out the last product",
                        rows(
                                request -> asksInformations(request)
                                        && numbers(request).size() == 3,
                                rows -> rows.remove(rows.size() - 1))),
                fault(
                        "SHX-GPI-002",
                        "cuts long lists",
                        reads(
                                request -> asksInformations(request)
                                        && numbers(request).size() > 100,
                                body -> body.set("productNumbers", list(List.of("x"))))),
                fault(
                        "SHX-GPI-004",
                        "drops what is asked twice",
                        when(
                                request -> asksInformations(request)
                                        && numbers(request).equals(List.of("90001", "90001")),
                                Altered.answer(200, "[]"))),
                fault(
                        "SHX-GPI-005",
                        "invents products",
                        (request, mock) -> asksInformations(request)
                                        && numbers(request).size() == 1
                                        && numbers(request).get(0).startsWith("none-")
                                ? Altered.answer(
                                        200,
                                        "[{\"productNumber\":\""
                                                + numbers(request).get(0)
                                                + "\",\"quantityDiscountPrices\":[{\"fromQuantity\":1}]}]")
                                : mock.send(request)),
                fault(
                        "SHX-GPI-005",
                        "refuses all for one that is unknown",
                        when(
                                request -> numbers(request).size() == 2
                                        && numbers(request).get(1).startsWith("none-"),
                                REFUSAL)),
                fault(
                        "SHX-GPI-006",
                        "has prices for everybody",
                        reads(
                                request -> account(request).startsWith("no-account"),
                                body -> body.put("accountNumber", "128"))),
                fault(
                        "SHX-GPI-032",
                        "knows no own numbers",
                        rows(request -> asksInformations(request) && asksOwn(request), rows -> rows.removeAll())),
                fault(
                        "SHX-GPI-033",
                        "answers under both numbers",
                        rows(
                                request -> asksInformations(request)
                                        && numbers(request).equals(List.of("4321")),
                                rows -> rows.add(((ObjectNode) rows.get(0).deepCopy()).put("productNumber", "90001")))),
                fault(
                        "SHX-GPI-034",
                        "has another price under the own number",
                        rows(
                                request -> asksInformations(request) && asksOwn(request),
                                rows -> objects(rows).forEach(row -> row.putNull("quantityDiscountPrices")))),
                fault(
                        "SHX-GPI-035",
                        "understands own numbers from everybody",
                        reads(
                                request -> asksInformations(request) && asksOwn(request),
                                body -> body.put("accountNumber", "128"))),
                fault(
                        "SHX-GPI-035",
                        "understands own numbers from other customers",
                        (request, mock) ->
                                asksInformations(request) && account(request).equals("129") && asksOwn(request)
                                        ? ownAsTheirs(request, mock)
                                        : mock.send(request)),
                fault(
                        "SHX-GCP-002",
                        "answers another own number",
                        rows(
                                BrokenShoxl::asksTranslations,
                                rows -> objects(rows)
                                        .forEach(row -> row.put(
                                                "ownProductNumber",
                                                row.path("ownProductNumber").asString("") + "0")))),
                fault(
                        "SHX-GCP-002",
                        "cuts long lists",
                        reads(
                                request -> asksTranslations(request)
                                        && numbers(request).size() > 100,
                                body -> body.set("productNumbers", list(List.of("90001x"))))),
                fault(
                        "SHX-GCP-003",
                        "has an own number for everything",
                        when(
                                request -> asksTranslations(request)
                                        && numbers(request).size() == 1
                                        && numbers(request).get(0).startsWith("none-"),
                                translation("x", "1"))),
                fault(
                        "SHX-GCP-010",
                        "has own numbers for everybody",
                        reads(
                                request -> asksTranslations(request)
                                        && account(request).startsWith("no-account"),
                                body -> body.put("accountNumber", "128"))),
                fault(
                        "SHX-GCP-011",
                        "knows no own numbers as input",
                        rows(request -> asksInformations(request) && asksOwn(request), rows -> rows.removeAll())),
                fault(
                        "SHX-GCP-012",
                        "translates back",
                        when(
                                request -> asksTranslations(request)
                                        && numbers(request).equals(List.of("4321")),
                                translation("4321", "90001"))));
    }

    private static Arguments fault(String rule, String what, BrokenShoxl erp) {
        return arguments(rule, what, erp);
    }

    private static Received ownAsTheirs(Sent request, Transport mock) {
        String product = numbers(request).get(0).equals("4321") ? "90001" : "70001";
        Received answer = mock.send(Altered.with(request, Shoxl.question("129", List.of(product))));
        return Altered.change(
                answer,
                rows -> ((ObjectNode) rows.get(0))
                        .put("productNumber", numbers(request).get(0)));
    }

    private static Received translation(String number, String own) {
        ObjectNode row = Json.object().put("productNumber", number).put("ownProductNumber", own);
        ObjectNode body = Json.object();
        body.putArray("customerProducts").add(row);
        return Altered.answer(200, body.toString());
    }
}
