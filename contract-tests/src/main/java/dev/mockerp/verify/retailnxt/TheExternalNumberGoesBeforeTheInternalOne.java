package dev.mockerp.verify.retailnxt;

import dev.mockerp.verify.run.Call;
import dev.mockerp.verify.run.Check;
import dev.mockerp.verify.run.Exchange;
import dev.mockerp.verify.run.Intent;
import dev.mockerp.verify.run.Skipped;
import dev.mockerp.verify.run.Trial;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Asks for an order by its external number, best for one whose external number is the internal one of another. */
final class TheExternalNumberGoesBeforeTheInternalOne implements Check {

    private final RetailNxt retailNxt;

    TheExternalNumberGoesBeforeTheInternalOne(RetailNxt retailNxt) {
        this.retailNxt = retailNxt;
    }

    @Override
    public void run(Trial trial) {
        Exchange list = retailNxt.erp().ask(retailNxt.ofShop(retailNxt.shop()));
        List<JsonNode> named = Orders.of(list).stream()
                .filter(order -> !Orders.external(order).isEmpty())
                .toList();
        if (named.isEmpty()) {
            throw Skipped.because("data.shopCode has no order with an external number: one is needed");
        }
        JsonNode order = named.stream()
                .filter(candidate -> Orders.of(list).stream()
                        .anyMatch(other -> Orders.internal(other).equals(Orders.external(candidate))
                                && !Orders.isOne(other, candidate)))
                .findFirst()
                .orElse(named.get(0));
        judge(trial, list, order);
    }

    private void judge(Trial trial, Exchange list, JsonNode order) {
        String external = Orders.external(order);
        Exchange answer =
                retailNxt.erp().ask(retailNxt.of(retailNxt.shop(), external).as(Intent.OPEN));
        boolean found = Orders.find(answer, order).isPresent();
        boolean otherFound = Orders.of(answer).stream()
                .anyMatch(other -> Orders.internal(other).equals(external) && !Orders.isOne(other, order));
        if (found && !otherFound) {
            trial.holds();
        } else if (found || otherFound) {
            trial.otherReading("an order is found by its internal number, whatever is called so outside");
        } else if (Saying.isNothing(answer) && isFoundByInternalNumber(order)) {
            trial.otherReading("an order is found by its internal number only");
        } else {
            trial.breaks("", "order " + external + " of the list", Saying.observed(answer), list, answer);
        }
    }

    private boolean isFoundByInternalNumber(JsonNode order) {
        Call call = retailNxt.of(retailNxt.shop(), Orders.internal(order)).as(Intent.OPEN);
        return Orders.find(retailNxt.erp().ask(call), order).isPresent();
    }
}
