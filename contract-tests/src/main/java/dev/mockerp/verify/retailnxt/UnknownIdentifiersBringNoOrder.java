package dev.mockerp.verify.retailnxt;

import dev.mockerp.verify.run.Call;
import dev.mockerp.verify.run.Check;
import dev.mockerp.verify.run.Exchange;
import dev.mockerp.verify.run.Intent;
import dev.mockerp.verify.run.Trial;

/** Asks for orders that nobody has. */
final class UnknownIdentifiersBringNoOrder implements Check {

    private final RetailNxt retailNxt;

    UnknownIdentifiersBringNoOrder(RetailNxt retailNxt) {
        this.retailNxt = retailNxt;
    }

    @Override
    public void run(Trial trial) {
        String letters = retailNxt.unknownOrder();
        String shop = retailNxt.shop();
        Saying.nothingIsDue(trial, "an unknown order", ask(retailNxt.of(shop, letters)));
        Saying.nothingIsDue(trial, "an unknown order", ask(retailNxt.ofOrder(letters)));
        Saying.nothingIsDue(trial, "an unknown order in other letters", ask(retailNxt.of(shop, "Ø/漢字 " + letters)));
        Saying.nothingIsDue(trial, "a wildcard as order", ask(retailNxt.of(shop, "%")));
    }

    private Exchange ask(Call call) {
        return retailNxt.erp().ask(call.as(Intent.OPEN));
    }
}
