package dev.mockerp.verify.retailnxt;

import dev.mockerp.verify.run.Check;
import dev.mockerp.verify.run.Exchange;
import dev.mockerp.verify.run.Reader;
import dev.mockerp.verify.run.Trial;
import dev.mockerp.verify.run.Trial.Wrong;
import java.util.Optional;

/** Looks for the order of the profile among those of its shop. */
final class OrdersOfAShopIncludeThoseFoundByIdentifier implements Check {

    private final RetailNxt retailNxt;

    OrdersOfAShopIncludeThoseFoundByIdentifier(RetailNxt retailNxt) {
        this.retailNxt = retailNxt;
    }

    @Override
    public void run(Trial trial) {
        Reader.judge(trial, retailNxt.erp(), this::difference);
    }

    private Optional<Wrong> difference(Reader reader) {
        Exchange found = reader.read(retailNxt.of(retailNxt.shop(), retailNxt.order()));
        Exchange list = reader.read(retailNxt.ofShop(retailNxt.shop()));
        return Orders.of(found).stream()
                .filter(order -> Orders.find(list, order).isEmpty())
                .findFirst()
                .flatMap(order -> Wrong.at(
                        "",
                        "order " + retailNxt.order() + " among those of its shop",
                        Saying.observed(list) + ", not that one",
                        found,
                        list));
    }
}
