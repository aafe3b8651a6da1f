package dev.mockerp.verify.retailnxt;

import dev.mockerp.verify.run.Check;
import dev.mockerp.verify.run.Exchange;
import dev.mockerp.verify.run.Intent;
import dev.mockerp.verify.run.Trial;

/** Sends a parameter that nobody knows. */
final class UnknownParametersAreAccepted implements Check {

    private final RetailNxt retailNxt;

    UnknownParametersAreAccepted(RetailNxt retailNxt) {
        this.retailNxt = retailNxt;
    }

    @Override
    public void run(Trial trial) {
        Exchange plain = retailNxt.erp().ask(retailNxt.question());
        Exchange answer = retailNxt
                .erp()
                .ask(retailNxt
                        .question()
                        .query("erpVerify" + retailNxt.erp().names().letters("parameter"), "x")
                        .as(Intent.OPEN));
        Saying.sameOrNothing(trial, "an unknown parameter", retailNxt.isSame(plain, answer), plain, answer);
    }
}
