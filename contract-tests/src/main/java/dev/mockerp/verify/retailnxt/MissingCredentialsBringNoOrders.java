package dev.mockerp.verify.retailnxt;

import dev.mockerp.verify.run.Call;
import dev.mockerp.verify.run.Check;
import dev.mockerp.verify.run.Credentials;
import dev.mockerp.verify.run.Exchange;
import dev.mockerp.verify.run.Intent;
import dev.mockerp.verify.run.Trial;

/** Asks without credentials, in each way that brings orders with them. */
final class MissingCredentialsBringNoOrders implements Check {

    private final RetailNxt retailNxt;

    MissingCredentialsBringNoOrders(RetailNxt retailNxt) {
        this.retailNxt = retailNxt;
    }

    @Override
    public void run(Trial trial) {
        for (Call call : retailNxt.questions()) {
            Exchange answer = retailNxt.erp().ask(call.as(Credentials.NONE).as(Intent.BROKEN));
            Saying.nothingIsDue(trial, "a request without credentials", answer);
        }
    }
}
