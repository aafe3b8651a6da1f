package dev.mockerp.verify.shoxl;

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
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** ERPs with one fault each, in what holds for both operations. */
final class FaultsOfBothOperations {

    private static final Received FAILURE = Altered.failure();
    private static final Received REFUSAL = Altered.answer(400, "{}");
    private static final AtomicInteger COUNT = new AtomicInteger();

    private FaultsOfBothOperations() {}

    static Stream<Arguments> faults() {
        return Stream.of(
                fault(
                        "SHX-ALL-001",
                        "falls over",
                        when(request -> numbers(request).size() == 1, FAILURE)),
                fault("SHX-ALL-002", "knows no context", when(FaultsOfBothOperations::hasContext, REFUSAL)),
                fault("SHX-ALL-002", "finds nothing in a context", when(FaultsOfBothOperations::hasContext, empty())),
                fault("SHX-ALL-003", "needs a context", when(request -> !hasContext(request), REFUSAL)),
                fault(
                        "SHX-ALL-004",
                        "falls over numbers in a context",
                        when(FaultsOfBothOperations::hasManyKinds, FAILURE)),
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
                        reads(FaultsOfBothOperations::isNotJson, body -> body.setAll(Shoxl.question("128", PRODUCTS)))),
                fault(
                        "SHX-ALL-013",
                        "falls over two faults at once",
                        when(request -> !Altered.body(request).has("accountNumber"), FAILURE)),
                fault("SHX-ALL-014", "falls over broken JSON", when(FaultsOfBothOperations::isNotJson, FAILURE)),
                fault(
                        "SHX-ALL-015",
                        "falls over unknown members",
                        when(FaultsOfBothOperations::hasUnknownMember, FAILURE)),
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
                fault("SHX-ALL-020", "asks nobody for credentials", (request, mock) -> mock.send(request)));
    }

    private static Arguments fault(String rule, String what, BrokenShoxl erp) {
        return arguments(rule, what, erp);
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
}
