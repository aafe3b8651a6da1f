package dev.mockerp.verify.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mockerp.contract.Api;
import dev.mockerp.verify.run.Asking.Asked;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How small the requests get that a report shows. */
class ShrinkingTest {

    @Test
    void asksForTheOneProductOfAHundredWhoseRowIsWrong() {
        Asked asked = Asking.run(Api.SHOXL, Products.withWordsForTheStockOf("p73"), ShrinkingTest::hundredInContext);

        assertThat(asked.shownBy()).isEqualTo(Asking.asksOnly("p73"));
        assertThat(asked.sent()).hasSize(1 + 2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"p0", "p49", "p50", "p73", "p99"})
    void findsTheOneProductOfAHundredThatMakesTheWholeAnswerWrong(String number) {
        Asked asked = hundredOf(Products.withAStrangeStatusFor(numbers -> numbers.contains(number)));

        assertThat(asked.shownBy()).isEqualTo(Asking.asksOnly(number));
        assertThat(asked.sent()).hasSizeLessThanOrEqualTo(1 + Shrinking.MOST_FOR_ONE);
    }

    @Test
    void keepsProductsThatMakeItWrongOnlyTogether() {
        Asked asked = hundredOf(Products.withAStrangeStatusFor(numbers -> numbers.containsAll(Set.of("p3", "p40"))));

        assertThat(asked.shownBy()).contains("\"p3\"", "\"p40\"").doesNotContain("\"p50\"");
    }

    @Test
    void takesSingleProductsOutWhereHalvesDoNotShowIt() {
        Asked asked = Asking.run(
                Api.SHOXL,
                Products.withAStrangeStatusFor(numbers -> numbers.containsAll(Set.of("a", "d"))),
                erp -> List.of(Asking.products(erp, List.of("a", "b", "c", "d"))));

        assertThat(asked.shownBy()).isEqualTo(Asking.asksOnly("a", "d"));
    }

    @Test
    void leavesOutParametersThatAreNotNeeded() {
        Asked asked = Asking.run(
                Api.RETAILNXT,
                request -> Asking.answer(200, "{}"),
                erp -> List.of(
                        erp.call("getCustomerOrder").query("ShopCode", "S").query("OrderIdentifier", "123")));

        assertThat(asked.requests()).hasSizeGreaterThan(1);
        assertThat(asked.shownBy()).doesNotContain("?");
    }

    @Test
    void keepsParametersThatAreNeeded() {
        Asked asked = Asking.run(
                Api.RETAILNXT,
                request -> Asking.answer(200, request.target().contains("ShopCode=S") ? "{}" : "[]"),
                erp -> List.of(
                        erp.call("getCustomerOrder").query("ShopCode", "S").query("OrderIdentifier", "123")));

        assertThat(asked.shownBy()).endsWith("?ShopCode=S");
    }

    @Test
    void asksNothingThatTheContractForbids() {
        Asked asked = Asking.run(
                Api.SHOXL,
                Products.withAStrangeStatusFor(numbers -> numbers.size() > 2),
                ShrinkingTest::hundredInContext);

        assertThat(asked.requests())
                .allMatch(request -> request.contains("accountNumber") && request.contains("productNumbers\":[\""));
    }

    @Test
    void makesARequestThatIsBrokenNoMoreBroken() {
        Predicate<List<String>> strangely = numbers -> true;
        Asked asked = Asking.run(
                Api.SHOXL,
                Products.withAStrangeStatusFor(strangely),
                erp -> List.of(erp.call("getProductInformations")
                        .body(Asking.body(List.of("a", "b")).without("accountNumber"))
                        .as(Intent.BROKEN)));

        assertThat(asked.shownBy()).isEqualTo("POST /Shoxl/v1/GetProductInformations {\"productNumbers\":[\"a\"]}");
    }

    private static Asked hundredOf(Products erp) {
        return Asking.run(Api.SHOXL, erp, it -> List.of(Asking.products(it, Asking.numbers("p", 100))));
    }

    private static List<Call> hundredInContext(Erp erp) {
        var body = Asking.body(Asking.numbers("p", 100));
        body.putObject("context").put("divisionCode", "NL01");
        return List.of(erp.call("getProductInformations").body(body));
    }
}
