package dev.mockerp.verify.retailnxt;

import dev.mockerp.contract.Shape;
import dev.mockerp.verify.run.Call;
import dev.mockerp.verify.run.Check;
import dev.mockerp.verify.run.Exchange;
import dev.mockerp.verify.run.Reader;
import dev.mockerp.verify.run.Trial;
import dev.mockerp.verify.run.Trial.Wrong;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Compares an order as it comes by its identifier, with and without its shop, and in the list of the shop. */
final class AnOrderIsTheSameHoweverAsked implements Check {

    private final RetailNxt retailNxt;

    AnOrderIsTheSameHoweverAsked(RetailNxt retailNxt) {
        this.retailNxt = retailNxt;
    }

    @Override
    public void run(Trial trial) {
        Call both = retailNxt.of(retailNxt.shop(), retailNxt.order());
        for (Call other : List.of(retailNxt.ofOrder(retailNxt.order()), retailNxt.ofShop(retailNxt.shop()))) {
            Reader.judge(trial, retailNxt.erp(), reader -> difference(reader.read(both), reader.read(other)));
        }
    }

    private Optional<Wrong> difference(Exchange before, Exchange now) {
        return Orders.of(before).stream()
                .flatMap(
                        order -> Orders.find(now, order).flatMap(same -> difference(order, same, before, now)).stream())
                .findFirst();
    }

    private Optional<Wrong> difference(JsonNode order, JsonNode same, Exchange before, Exchange now) {
        int index = Orders.of(now).indexOf(same);
        return retailNxt
                .likeness()
                .difference(order, same)
                .flatMap(member -> Wrong.at(
                        "/" + index + "/" + member,
                        Shape.describe(order.path(member)) + ", as the same order before",
                        Shape.describe(same.path(member)),
                        before,
                        now));
    }
}
