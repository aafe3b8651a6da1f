package dev.mockerp.verify.retailnxt;

import dev.mockerp.verify.run.Check;
import dev.mockerp.verify.run.Exchange;
import dev.mockerp.verify.run.Intent;
import dev.mockerp.verify.run.Trial;
import java.util.ArrayList;
import java.util.List;

/** Asks for all orders of a shop that nobody has, and of the other shop of the profile. */
final class ForeignShopsAreRefused implements Check {

    private final RetailNxt retailNxt;

    ForeignShopsAreRefused(RetailNxt retailNxt) {
        this.retailNxt = retailNxt;
    }

    @Override
    public void run(Trial trial) {
        List<String> shops = new ArrayList<>(List.of(retailNxt.unknownShop()));
        retailNxt.otherShop().ifPresent(shops::add);
        for (String shop : shops) {
            Exchange answer = retailNxt.erp().ask(retailNxt.ofShop(shop).as(Intent.BROKEN));
            if (answer.status() == 403 && !Saying.hasError(answer)) {
                trial.otherReading("a foreign shop is refused with 403 without an Error");
            } else {
                Saying.usualRefusal(trial, "a foreign shop", 403, answer);
            }
        }
    }
}
