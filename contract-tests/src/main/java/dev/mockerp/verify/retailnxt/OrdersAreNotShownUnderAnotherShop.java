package dev.mockerp.verify.retailnxt;

import dev.mockerp.verify.run.Check;
import dev.mockerp.verify.run.Exchange;
import dev.mockerp.verify.run.Intent;
import dev.mockerp.verify.run.Trial;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Asks for the order of the profile under a shop that nobody has, and under the other shop of the profile. */
final class OrdersAreNotShownUnderAnotherShop implements Check {

    private final RetailNxt retailNxt;

    OrdersAreNotShownUnderAnotherShop(RetailNxt retailNxt) {
        this.retailNxt = retailNxt;
    }

    @Override
    public void run(Trial trial) {
        List<JsonNode> own = Orders.of(retailNxt.erp().ask(retailNxt.of(retailNxt.shop(), retailNxt.order())));
        List<String> shops = new ArrayList<>(List.of(retailNxt.unknownShop()));
        retailNxt.otherShop().ifPresent(shops::add);
        for (String shop : shops) {
            Exchange answer =
                    retailNxt.erp().ask(retailNxt.of(shop, retailNxt.order()).as(Intent.OPEN));
            // The other shop may have an order of that number, too.
            boolean shown = Orders.of(answer).stream()
                    .anyMatch(order -> Orders.shop(order).equals(retailNxt.shop())
                            || shop.equals(retailNxt.unknownShop())
                            || own.stream().anyMatch(other -> Orders.isOne(order, other)));
            String expected = "no order of shop " + retailNxt.shop() + " under shop " + shop;
            trial.expect(!shown, "", expected, Saying.observed(answer), answer);
        }
    }
}
