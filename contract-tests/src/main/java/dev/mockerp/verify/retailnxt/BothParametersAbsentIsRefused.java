package dev.mockerp.verify.retailnxt;

import dev.mockerp.verify.run.Check;
import dev.mockerp.verify.run.Exchange;
import dev.mockerp.verify.run.Intent;
import dev.mockerp.verify.run.Trial;

/** Asks without any parameter. */
final class BothParametersAbsentIsRefused implements Check {

    private final RetailNxt retailNxt;

    BothParametersAbsentIsRefused(RetailNxt retailNxt) {
        this.retailNxt = retailNxt;
    }

    @Override
    public void run(Trial trial) {
        Exchange answer = retailNxt.erp().ask(retailNxt.call().as(Intent.BROKEN));
        trial.expect(
                Saying.isNo(answer) && Orders.of(answer).isEmpty(),
                "",
                "a refusal of a request without parameters",
                Saying.observed(answer),
                answer);
    }
}
