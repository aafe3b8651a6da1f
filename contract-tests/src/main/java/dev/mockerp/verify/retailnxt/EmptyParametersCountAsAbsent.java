package dev.mockerp.verify.retailnxt;

import dev.mockerp.verify.run.Call;
import dev.mockerp.verify.run.Check;
import dev.mockerp.verify.run.Exchange;
import dev.mockerp.verify.run.Intent;
import dev.mockerp.verify.run.Trial;

/** Leaves one parameter empty, and both. */
final class EmptyParametersCountAsAbsent implements Check {

    private final RetailNxt retailNxt;

    EmptyParametersCountAsAbsent(RetailNxt retailNxt) {
        this.retailNxt = retailNxt;
    }

    @Override
    public void run(Trial trial) {
        Call neither = retailNxt.of("", "").as(Intent.BROKEN);
        Saying.usualRefusal(
                trial,
                "a request with both parameters empty",
                400,
                retailNxt.erp().ask(neither));
        likeAbsent(trial, "an empty OrderIdentifier", retailNxt.ofShop(retailNxt.shop()), RetailNxt.ORDER);
        likeAbsent(trial, "an empty ShopCode", retailNxt.ofOrder(retailNxt.order()), RetailNxt.SHOP);
    }

    private void likeAbsent(Trial trial, String what, Call without, String parameter) {
        Exchange plain = retailNxt.erp().ask(without);
        Exchange answer = retailNxt.erp().ask(without.query(parameter, "").as(Intent.OPEN));
        Saying.sameOrNothing(trial, what, retailNxt.isSame(plain, answer), plain, answer);
    }
}
