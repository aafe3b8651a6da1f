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
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.mockerp.contract.Api;
import dev.mockerp.contract.Contract;
import dev.mockerp.contract.Rule;
import dev.mockerp.proof.harness.MockErp;
import dev.mockerp.verify.Altered;
import dev.mockerp.verify.PlainTransport;
import dev.mockerp.verify.Remembering;
import dev.mockerp.verify.Tried;
import dev.mockerp.verify.http.Received;
import dev.mockerp.verify.http.Sent;
import dev.mockerp.verify.http.Transport;
import dev.mockerp.verify.profile.Profile;
import dev.mockerp.verify.profile.Profile.Mode;
import dev.mockerp.verify.run.Json;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.node.ObjectNode;

/** ERPs with one fault each: the check that looks at it says so. */
class ShoxlFaultsIT {

    private static final Transport MOCK =
            new Remembering(new PlainTransport(MockErp.shared().baseUrl()));
    private static final Received FAILURE = Altered.failure();
    private static final Received REFUSAL = Altered.answer(400, "{}");
    private static final AtomicInteger COUNT = new AtomicInteger();

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("faults")
    void aFaultIsSeenByTheCheckOfItsRule(String rule, String what, BrokenShoxl erp) {
        Profile.Auth auth =
                rule.equals("SHX-ALL-020") ? new Profile.Auth.Header("X-Key", "k") : new Profile.Auth.None();
        Profile profile = ShoxlProfiles.of(16, auth, Mode.FULL, PRODUCTS, ShoxlProfiles.OWN, "129");

        Tried tried = ShoxlProfiles.run(profile, request -> erp.answer(request, MOCK));

        assertThat(tried.broken()).as(what).contains(rule);
        assertThat(tried.mistakes()).isEmpty();
    }

    @Test
    void everyCheckIsSeenFailing() {
        assertThat(faults().map(fault -> (String) fault.get()[0]))
                .containsAll(Contract.everyRule(Api.SHOXL).stream()
                        .filter(rule -> rule.check() != null)
                        .map(Rule::id)
                        .toList());
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                fault(
                        "SHX-ALL-001",
                        "falls over",
                        when(request -> numbers(request).size() == 1, FAILURE)),
                fault("SHX-ALL-002", "knows no context", when(ShoxlFaultsIT::hasContext, REFUSAL)),
                fault("SHX-ALL-002", "finds nothing in a context", when(ShoxlFaultsIT::hasContext, empty())),
                fault("SHX-ALL-003", "needs a context", when(request -> !hasContext(request), REFUSAL)),
                fault("SHX-ALL-004", "falls over numbers in a context", when(ShoxlFaultsIT::hasManyKinds, FAILURE)),
                fault(
                        "SHX-ALL-005",
                        "moves stock when asked",
                        rows(
                                BrokenShoxl::asksInformations,
                                rows -> objects(rows).forEach(row -> row.put("stock", COUNT.incrementAndGet())))),
                fault(
                        "SHX-ALL-006",
                        "has other prices for one product alone",
                        rows(
                                request -> numbers(request).size() == 1,
                                rows -> objects(rows).forEach(row -> row.put("taxPercentage", 3)))),
                fault(
                        "SHX-ALL-007",
                        "answers all products where none is asked",
                        reads(
                                request -> numbers(request).isEmpty(),
                                body -> body.set("productNumbers", list(PRODUCTS)))),
                fault(
                        "SHX-ALL-008",
                        "mixes rows up",
                        rows(
                                request -> numbers(request).equals(List.of("70001", "80001", "90001")),
                                BrokenShoxl::mixUp)),
                fault(
                        "SHX-ALL-009",
                        "needs no account",
                        reads(
                                request -> !Altered.body(request).has("accountNumber"),
                                body -> body.put("accountNumber", "128"))),
                fault(
                        "SHX-ALL-009",
                        "needs no products",
                        reads(
                                request -> !Altered.body(request).has("productNumbers"),
                                body -> body.set("productNumbers", list(PRODUCTS)))),
                fault(
                        "SHX-ALL-010",
                        "takes null for any account",
                        reads(
                                request -> Altered.body(request)
                                        .path("accountNumber")
                                        .isNull(),
                                body -> body.put("accountNumber", "128"))),
                fault(
                        "SHX-ALL-011",
                        "takes numbers for texts",
                        reads(
                                request -> Altered.body(request)
                                        .path("accountNumber")
                                        .isNumber(),
                                body -> body.put("accountNumber", "128"))),
                fault(
                        "SHX-ALL-011",
                        "takes a text for a list",
                        reads(
                                request -> Altered.body(request)
                                        .path("productNumbers")
                                        .isString(),
                                body -> body.set("productNumbers", list(PRODUCTS)))),
                fault(
                        "SHX-ALL-012",
                        "repairs broken JSON",
                        reads(ShoxlFaultsIT::isNotJson, body -> body.setAll(Shoxl.question("128", PRODUCTS)))),
                fault(
                        "SHX-ALL-013",
                        "falls over two faults at once",
                        when(request -> !Altered.body(request).has("accountNumber"), FAILURE)),
                fault("SHX-ALL-014", "falls over broken JSON", when(ShoxlFaultsIT::isNotJson, FAILURE)),
                fault("SHX-ALL-015", "falls over unknown members", when(ShoxlFaultsIT::hasUnknownMember, FAILURE)),
                fault(
                        "SHX-ALL-016",
                        "takes PATCH for POST",
                        (request, mock) -> mock.send(
                                request.method().equals("PATCH")
                                        ? Altered.with(request, "POST", request.target())
                                        : request)),
                fault(
                        "SHX-ALL-017",
                        "falls over XML",
                        when(
                                request -> String.valueOf(request.headers().get("Content-Type"))
                                        .contains("xml"),
                                FAILURE)),
                fault(
                        "SHX-ALL-018",
                        "falls over clients that accept pictures",
                        when(request -> "image/png".equals(request.headers().get("Accept")), FAILURE)),
                fault(
                        "SHX-ALL-019",
                        "looks at the beginning of a path only",
                        (request, mock) -> mock.send(Altered.with(
                                request,
                                request.method(),
                                request.target().replaceAll("(GetProductInformations|GetCustomerProducts).*", "$1")))),
                fault("SHX-ALL-020", "asks nobody for credentials", (request, mock) -> mock.send(request)),
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

    private static boolean hasContext(Sent request) {
        return Altered.body(request).has("context");
    }

    private static boolean hasManyKinds(Sent request) {
        return Altered.body(request).path("context").size() > 2;
    }

    private static boolean hasUnknownMember(Sent request) {
        return !Set.of("accountNumber", "productNumbers", "context")
                .containsAll(Altered.body(request).propertyNames());
    }

    private static boolean isNotJson(Sent request) {
        return request.method().equals("POST") && Altered.body(request).isMissingNode();
    }

    private static Received empty() {
        return Altered.answer(200, "[]");
    }

    private static Received translation(String number, String own) {
        ObjectNode row = Json.object().put("productNumber", number).put("ownProductNumber", own);
        ObjectNode body = Json.object();
        body.putArray("customerProducts").add(row);
        return Altered.answer(200, body.toString());
    }
}
