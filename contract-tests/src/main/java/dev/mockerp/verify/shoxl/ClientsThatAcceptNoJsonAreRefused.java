package dev.mockerp.verify.shoxl;

import dev.mockerp.verify.run.Check;
import dev.mockerp.verify.run.Exchange;
import dev.mockerp.verify.run.Intent;
import dev.mockerp.verify.run.Trial;

/** Accepts a picture only. */
final class ClientsThatAcceptNoJsonAreRefused implements Check {

    private final Shoxl shoxl;

    ClientsThatAcceptNoJsonAreRefused(Shoxl shoxl) {
        this.shoxl = shoxl;
    }

    @Override
    public void run(Trial trial) {
        for (String operation : shoxl.operations()) {
            Exchange answer = shoxl.erp()
                    .ask(shoxl.call(operation, shoxl.products())
                            .header("Accept", "image/png")
                            .as(Intent.OPEN));
            if (Shoxl.sameProducts(shoxl.ask(operation), answer)) {
                trial.otherReading("JSON is answered, whatever the client accepts");
            } else {
                Saying.usualRefusal(trial, "a client that accepts no JSON", 406, answer);
            }
        }
    }
}
