package dev.mockerp.verify.shoxl;

import dev.mockerp.verify.run.Check;
import dev.mockerp.verify.run.Exchange;
import dev.mockerp.verify.run.Intent;
import dev.mockerp.verify.run.Json;
import dev.mockerp.verify.run.Trial;

/** Declares the JSON of a question as XML. */
final class OtherMediaTypesAreRefused implements Check {

    private final Shoxl shoxl;

    OtherMediaTypesAreRefused(Shoxl shoxl) {
        this.shoxl = shoxl;
    }

    @Override
    public void run(Trial trial) {
        for (String operation : shoxl.operations()) {
            byte[] body = Json.bytes(shoxl.question());
            Exchange answer = shoxl.erp()
                    .ask(shoxl.erp()
                            .call(operation)
                            .bytes(body, "application/xml")
                            .as(Intent.OPEN));
            if (Shoxl.sameProducts(shoxl.ask(operation), answer)) {
                trial.otherReading("a body is read as JSON, whatever it is declared as");
            } else {
                Saying.usualRefusal(trial, "a body declared as XML", 415, answer);
            }
        }
    }
}
