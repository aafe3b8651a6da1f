package dev.mockerp.verify.retailnxt;

import dev.mockerp.verify.run.Check;
import dev.mockerp.verify.run.Exchange;
import dev.mockerp.verify.run.Intent;
import dev.mockerp.verify.run.Trial;

/** Writes the names of the parameters in small and in large letters. */
final class ParameterNamesAreTakenInAnyCase implements Check {

    private final RetailNxt retailNxt;

    ParameterNamesAreTakenInAnyCase(RetailNxt retailNxt) {
        this.retailNxt = retailNxt;
    }

    @Override
    public void run(Trial trial) {
        Exchange plain = retailNxt.erp().ask(retailNxt.of(retailNxt.shop(), retailNxt.order()));
        Exchange answer = retailNxt
                .erp()
                .ask(retailNxt
                        .call()
                        .query("shopcode", retailNxt.shop())
                        .query("ORDERIDENTIFIER", retailNxt.order())
                        .as(Intent.OPEN));
        Saying.sameOrNothing(
                trial, "another case of the parameter names", retailNxt.isSame(plain, answer), plain, answer);
    }
}
