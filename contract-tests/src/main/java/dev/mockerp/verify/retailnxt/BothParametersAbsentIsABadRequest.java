package dev.mockerp.verify.retailnxt;

import dev.mockerp.verify.run.Check;
import dev.mockerp.verify.run.Exchange;
import dev.mockerp.verify.run.Intent;
import dev.mockerp.verify.run.Trial;

/** Looks at how a request without any parameter is refused. */
final class BothParametersAbsentIsABadRequest implements Check {

    private final RetailNxt retailNxt;

    BothParametersAbsentIsABadRequest(RetailNxt retailNxt) {
        this.retailNxt = retailNxt;
    }

    @Override
    public void run(Trial trial) {
        Exchange answer = retailNxt.erp().ask(retailNxt.call().as(Intent.BROKEN));
        if (answer.status() == 400 && !Saying.hasError(answer)) {
            trial.otherReading("a request without parameters is refused with 400 without an Error");
        } else {
            Saying.usualRefusal(trial, "a request without parameters", 400, answer);
        }
    }
}
