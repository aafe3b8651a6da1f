package dev.mockerp.verify.retailnxt;

import dev.mockerp.verify.run.Check;
import dev.mockerp.verify.run.Exchange;
import dev.mockerp.verify.run.Intent;
import dev.mockerp.verify.run.Trial;

/** Accepts a picture only. */
final class ClientsThatAcceptNoJsonAreRefused implements Check {

    private final RetailNxt retailNxt;

    ClientsThatAcceptNoJsonAreRefused(RetailNxt retailNxt) {
        this.retailNxt = retailNxt;
    }

    @Override
    public void run(Trial trial) {
        Exchange plain = retailNxt.erp().ask(retailNxt.question());
        Exchange answer = retailNxt
                .erp()
                .ask(retailNxt.question().header("Accept", "image/png").as(Intent.OPEN));
        if (retailNxt.isSame(plain, answer)) {
            trial.otherReading("JSON is answered, whatever the client accepts");
        } else {
            Saying.usualRefusal(trial, "a client that accepts no JSON", 406, answer);
        }
    }
}
