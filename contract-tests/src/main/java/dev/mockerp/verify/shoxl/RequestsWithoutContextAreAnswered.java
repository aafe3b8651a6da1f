package dev.mockerp.verify.shoxl;

import dev.mockerp.verify.run.Check;
import dev.mockerp.verify.run.Exchange;
import dev.mockerp.verify.run.Trial;

/** Asks as shops of every contract version do. */
final class RequestsWithoutContextAreAnswered implements Check {

    private final Shoxl shoxl;

    RequestsWithoutContextAreAnswered(Shoxl shoxl) {
        this.shoxl = shoxl;
    }

    @Override
    public void run(Trial trial) {
        for (String operation : shoxl.operations()) {
            Exchange answer = shoxl.ask(operation);
            trial.expect(answer.isSuccess(), "", "a success", Saying.observed(answer), answer);
        }
    }
}
