package dev.mockerp.verify.retailnxt;

import dev.mockerp.verify.run.Check;
import dev.mockerp.verify.run.Exchange;
import dev.mockerp.verify.run.Intent;
import dev.mockerp.verify.run.Trial;

/** Looks at how an ERP says that there is no such order. */
final class UnknownOrdersAreAnsweredWithAnEmptyArray implements Check {

    private final RetailNxt retailNxt;

    UnknownOrdersAreAnsweredWithAnEmptyArray(RetailNxt retailNxt) {
        this.retailNxt = retailNxt;
    }

    @Override
    public void run(Trial trial) {
        Exchange answer = retailNxt
                .erp()
                .ask(retailNxt.of(retailNxt.shop(), retailNxt.unknownOrder()).as(Intent.OPEN));
        Saying.usualRefusal(trial, "an unknown order", 200, answer);
    }
}
