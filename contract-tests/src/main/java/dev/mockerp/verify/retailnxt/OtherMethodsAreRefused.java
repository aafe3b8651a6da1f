package dev.mockerp.verify.retailnxt;

import dev.mockerp.verify.run.Check;
import dev.mockerp.verify.run.Exchange;
import dev.mockerp.verify.run.Intent;
import dev.mockerp.verify.run.Trial;

/** Tries PATCH, in mode full only; no other method, for fear that it is obeyed. */
final class OtherMethodsAreRefused implements Check {

    private final RetailNxt retailNxt;

    OtherMethodsAreRefused(RetailNxt retailNxt) {
        this.retailNxt = retailNxt;
    }

    @Override
    public void run(Trial trial) {
        Exchange answer =
                retailNxt.erp().send(retailNxt.question().method("PATCH").as(Intent.OPEN));
        if (answer.status() == 405 && answer.received().header("allow").isEmpty()) {
            trial.otherReading("PATCH is refused with 405 without Allow");
        } else if (answer.isSuccess()) {
            trial.breaks("", "status 405, or another refusal, for PATCH", Saying.observed(answer), answer);
        } else {
            Saying.usualRefusal(trial, "PATCH", 405, answer);
        }
    }
}
