package dev.mockerp.verify.retailnxt;

import dev.mockerp.verify.run.Call;
import dev.mockerp.verify.run.Check;
import dev.mockerp.verify.run.Exchange;
import dev.mockerp.verify.run.Trial;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Asks for the order of the profile, with and without its shop. Which of its numbers counts is not published: where one order bears the identifier, each must; else there must be one order. */
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
            boolean right = bearers == 0 ? orders.size() == 1 : bearers == orders.size();
            trial.expect(
                    answer.isSuccess() && right,
                    "",
                    "order " + asked + " and no other",
                    Saying.observed(answer) + ", " + bearers + " of them with that number",
                    answer);
        }
    }
}
