package dev.mockerp.verify.retailnxt;

import static dev.mockerp.verify.retailnxt.BrokenRetailNxt.OF_BOTH;
import static dev.mockerp.verify.retailnxt.BrokenRetailNxt.OF_ORDER;
import static dev.mockerp.verify.retailnxt.BrokenRetailNxt.OF_SHOP;
import static dev.mockerp.verify.retailnxt.BrokenRetailNxt.PATH;
import static dev.mockerp.verify.retailnxt.BrokenRetailNxt.orders;
import static dev.mockerp.verify.retailnxt.BrokenRetailNxt.reads;
import static dev.mockerp.verify.retailnxt.BrokenRetailNxt.when;
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
import dev.mockerp.verify.profile.Profile.Mode;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.node.ObjectNode;

/** ERPs with one fault each: the check that looks at it says so. */
class RetailNxtFaultsIT {

    private static final Transport MOCK =
            new Remembering(new PlainTransport(MockErp.shared().baseUrl()));
    private static final Received FAILURE = BrokenRetailNxt.failure();
    private static final Received NOTHING = Altered.answer(200, "[]");
    private static final AtomicInteger COUNT = new AtomicInteger();

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("faults")
    void aFaultIsSeenByTheCheckOfItsRule(String rule, String what, BrokenRetailNxt erp) {
        Tried tried = RetailNxtProfiles.run(RetailNxtProfiles.standard(), request -> erp.answer(request, MOCK));

        assertThat(tried.broken()).as(what).contains(rule);
        assertThat(tried.mistakes()).isEmpty();
    }

    @Test
    void foreignOrdersAreSeenWithoutAnotherShopInTheProfile() {
        Tried tried = RetailNxtProfiles.run(
                RetailNxtProfiles.of(Mode.READ_ONLY, "123", null),
                request -> BrokenRetailNxt.looksIntoEveryShop().answer(request, MOCK));

        assertThat(tried.broken()).contains("RNX-ORD-019");
    }

    @Test
    void everyCheckIsSeenFailing() {
        assertThat(faults().map(fault -> (String) fault.get()[0]))
                .containsAll(Contract.everyRule(Api.RETAILNXT).stream()
                        .filter(rule -> rule.check() != null)
                        .map(Rule::id)
                        .toList());
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                fault("RNX-ORD-001", "falls over an order without its shop", when(is(OF_ORDER), FAILURE)),
                fault("RNX-ORD-002", "answers everything without parameters", reads(is(PATH), OF_SHOP)),
                fault("RNX-ORD-002", "answers nothing without parameters", when(is(PATH), NOTHING)),
                fault("RNX-ORD-003", "falls over without parameters", when(is(PATH), FAILURE)),
                fault("RNX-ORD-004", "needs a shop", when(is(OF_ORDER), NOTHING)),
                fault(
                        "RNX-ORD-005",
                        "answers everything for empty parameters",
                        reads(contains("ShopCode=&OrderIdentifier="), OF_SHOP)),
                fault("RNX-ORD-006", "knows one parameter in small letters", reads(contains("shopcode"), OF_SHOP)),
                fault("RNX-ORD-007", "falls over unknown parameters", when(contains("erpVerify"), FAILURE)),
                fault("RNX-ORD-008", "ignores the order", reads(is(OF_BOTH), OF_SHOP)),
                fault("RNX-ORD-008", "finds nothing", when(is(OF_BOTH), NOTHING)),
                fault(
                        "RNX-ORD-008",
                        "finds two others",
                        reads(is(OF_BOTH), OF_SHOP).andThen(rows -> rows.remove(0))),
                fault(
                        "RNX-ORD-008",
                        "answers one order for any",
                        reads(contains("OrderIdentifier="), OF_SHOP + "&OrderIdentifier=124")),
                fault("RNX-ORD-009", "answers all orders for one that is unknown", reads(contains("=none-"), OF_SHOP)),
                fault("RNX-ORD-009", "takes wildcards", reads(contains("=%25"), OF_SHOP)),
                fault("RNX-ORD-010", "falls over unknown orders", when(contains("=none-"), FAILURE)),
                fault("RNX-ORD-012", "finds no order of its list", when(contains("OrderIdentifier=100"), NOTHING)),
                fault(
                        "RNX-ORD-014",
                        "ignores the shop beside an order",
                        reads(contains("ShopCode=FL_NL_2&OrderIdentifier"), OF_BOTH)),
                fault(
                        "RNX-ORD-014",
                        "ignores a shop that is unknown",
                        reads(request -> request.target().matches(".*ShopCode=NONE.*&OrderIdentifier.*"), OF_BOTH)),
                fault("RNX-ORD-015", "forgets an order in the list", orders(is(OF_SHOP), rows -> rows.remove(0))),
                fault(
                        "RNX-ORD-016",
                        "has another status in the list",
                        orders(is(OF_SHOP), rows -> rows.forEach(row -> ((ObjectNode) row).put("Status", "Listed")))),
                fault(
                        "RNX-ORD-017",
                        "moves when asked",
                        orders(
                                is(OF_SHOP),
                                rows -> rows.forEach(
                                        row -> ((ObjectNode) row).put("Status", "asked " + COUNT.incrementAndGet())))),
                fault(
                        "RNX-ORD-018",
                        "answers its own orders for any shop",
                        reads(request -> request.target().matches(".*ShopCode=NONE_[a-z]*"), OF_SHOP)),
                fault("RNX-ORD-019", "looks into every shop", BrokenRetailNxt.looksIntoEveryShop()),
                fault(
                        "RNX-ORD-020",
                        "needs no credentials",
                        reads(request -> BrokenRetailNxt.isWithout(request, "Authorization"), OF_BOTH)),
                fault("RNX-ORD-021", "looks at no password", reads(BrokenRetailNxt::isWrong, OF_BOTH)),
                fault(
                        "RNX-ORD-022",
                        "falls over missing credentials",
                        when(request -> BrokenRetailNxt.isWithout(request, "Authorization"), FAILURE)),
                fault(
                        "RNX-ORD-023",
                        "says nothing in its Error",
                        when(is(PATH), Altered.answer(400, "{\"Error\":\"\"}"))),
                fault(
                        "RNX-ORD-023",
                        "shows orders in a refusal",
                        when(is(PATH), Altered.answer(400, "[{\"InternalOrderNr\":1}]"))),
                fault(
                        "RNX-ORD-024",
                        "takes PATCH for GET",
                        reads(request -> request.method().equals("PATCH"), OF_BOTH)),
                fault(
                        "RNX-ORD-025",
                        "falls over clients that accept pictures",
                        when(request -> "image/png".equals(request.headers().get("Accept")), FAILURE)),
                fault(
                        "RNX-ORD-026",
                        "looks at the beginning of a path only",
                        reads(request -> request.target().matches(PATH + "[a-z].*"), OF_BOTH)));
    }

    private static Arguments fault(String rule, String what, BrokenRetailNxt erp) {
        return arguments(rule, what, erp);
    }

    private static Predicate<Sent> is(String target) {
        return request -> request.target().equals(target) && request.method().equals("GET");
    }

    private static Predicate<Sent> contains(String part) {
        return request -> request.target().contains(part);
    }
}
