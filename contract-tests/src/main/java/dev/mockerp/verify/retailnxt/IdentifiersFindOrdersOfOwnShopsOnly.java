package dev.mockerp.verify.retailnxt;

import dev.mockerp.verify.run.Check;
import dev.mockerp.verify.run.Exchange;
import dev.mockerp.verify.run.Intent;
import dev.mockerp.verify.run.Trial;
import java.math.BigInteger;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * Asks by identifier alone for what the shop calls its orders, and for the numbers beside them. A shop whose order
 * comes so must not be refused when it is asked for by its code.
 */
final class IdentifiersFindOrdersOfOwnShopsOnly implements Check {

    /** How many identifiers are tried; more would tell little more. */
    private static final int SOME = 6;

    private final RetailNxt retailNxt;

    IdentifiersFindOrdersOfOwnShopsOnly(RetailNxt retailNxt) {
        this.retailNxt = retailNxt;
    }

    @Override
    public void run(Trial trial) {
        Set<String> identifiers = new LinkedHashSet<>();
        List<JsonNode> own = Orders.of(retailNxt.erp().ask(retailNxt.ofShop(retailNxt.shop())));
        own.stream()
                .map(Orders::external)
                .filter(number -> !number.isEmpty())
                .limit(SOME)
                .forEach(identifiers::add);
        own.stream()
                .map(order -> order.path("InternalOrderNr"))
                .filter(JsonNode::isIntegralNumber)
                .map(JsonNode::bigIntegerValue)
                .max(Comparator.naturalOrder())
                .ifPresent(last -> identifiers.add(last.add(BigInteger.ONE).toString()));
        if (identifiers.isEmpty()) {
            identifiers.add(retailNxt.order());
        }
        for (String identifier : identifiers) {
            Exchange answer = retailNxt.erp().ask(retailNxt.ofOrder(identifier).as(Intent.OPEN));
            Orders.of(answer).stream()
                    .filter(order ->
                            own.stream().noneMatch(mine -> Orders.shop(mine).equals(Orders.shop(order))))
                    .forEach(order -> judge(trial, order, answer));
            trial.holds();
        }
    }

    private void judge(Trial trial, JsonNode order, Exchange answer) {
        String shop = Orders.shop(order);
        if (shop.isEmpty() || shop.equals(retailNxt.shop())) {
            return;
        }
        Exchange ofShop = retailNxt.erp().ask(retailNxt.ofShop(shop).as(Intent.OPEN));
        boolean foreign = retailNxt.otherShop().filter(shop::equals).isPresent() || Saying.isNo(ofShop);
        String expected = "no order of shop " + shop + ", which is not of these credentials";
        trial.expect(!foreign, "", expected, Saying.observed(answer), ofShop, answer);
    }
}
