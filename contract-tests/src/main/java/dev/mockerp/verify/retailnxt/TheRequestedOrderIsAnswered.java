package dev.mockerp.verify.retailnxt;

import dev.mockerp.verify.run.Call;
import dev.mockerp.verify.run.Check;
import dev.mockerp.verify.run.Exchange;
import dev.mockerp.verify.run.Intent;
import dev.mockerp.verify.run.Trial;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * Asks for the order of the profile, with and without its shop. Which of its numbers counts is not published: where
 * an order bears the identifier, it and no other is due; else one order, and not one that comes for anything.
 */
final class TheRequestedOrderIsAnswered implements Check {

    private final RetailNxt retailNxt;

    TheRequestedOrderIsAnswered(RetailNxt retailNxt) {
        this.retailNxt = retailNxt;
    }

    @Override
    public void run(Trial trial) {
        String asked = retailNxt.order();
        for (Call call : List.of(retailNxt.of(retailNxt.shop(), asked), retailNxt.ofOrder(asked))) {
            Exchange answer = retailNxt.erp().ask(call);
            List<JsonNode> orders = Orders.of(answer);
            long bearers =
                    orders.stream().filter(order -> Orders.bears(order, asked)).count();
            boolean right = bearers == 0 ? isNamedOtherwise(asked, orders) : bearers == orders.size();
            trial.expect(
                    answer.isSuccess() && right,
                    "",
                    "order " + asked + " and no other",
                    Saying.observed(answer) + ", " + bearers + " of them with that number",
                    answer);
        }
    }

    /** Whether it can be that the identifier of an order is none of its numbers. */
    private boolean isNamedOtherwise(String asked, List<JsonNode> orders) {
        Exchange list = retailNxt.erp().ask(retailNxt.ofShop(retailNxt.shop()));
        Exchange unknown = retailNxt
                .erp()
                .ask(retailNxt.of(retailNxt.shop(), retailNxt.unknownOrder()).as(Intent.OPEN));
        return orders.size() == 1
                && Orders.of(list).stream().noneMatch(order -> Orders.bears(order, asked))
                && Orders.find(unknown, orders.get(0)).isEmpty();
    }
}
