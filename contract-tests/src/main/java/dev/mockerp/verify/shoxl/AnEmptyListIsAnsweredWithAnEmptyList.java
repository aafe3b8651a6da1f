package dev.mockerp.verify.shoxl;

import dev.mockerp.verify.run.Check;
import dev.mockerp.verify.run.Exchange;
import dev.mockerp.verify.run.Intent;
import dev.mockerp.verify.run.Trial;
import java.util.List;

/** Asks for no product. */
final class AnEmptyListIsAnsweredWithAnEmptyList implements Check {

    private final Shoxl shoxl;

    AnEmptyListIsAnsweredWithAnEmptyList(Shoxl shoxl) {
        this.shoxl = shoxl;
    }

    @Override
    public void run(Trial trial) {
        for (String operation : shoxl.operations()) {
            Exchange answer = shoxl.erp().ask(shoxl.call(operation, List.of()).as(Intent.OPEN));
            if (Saying.isAnswered(trial, "an empty list of products", answer)) {
                trial.expect(Rows.of(answer).isEmpty(), "", "no rows", Saying.observed(answer), answer);
            }
        }
    }
}
