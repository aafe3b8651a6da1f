package dev.mockerp.verify.shoxl;

import dev.mockerp.verify.run.Check;
import dev.mockerp.verify.run.Exchange;
import dev.mockerp.verify.run.Intent;
import dev.mockerp.verify.run.Trial;
import tools.jackson.databind.node.ObjectNode;

/** Sends one value of another type at a time. */
final class WrongTypesAreRefused implements Check {

    private final Shoxl shoxl;

    WrongTypesAreRefused(Shoxl shoxl) {
        this.shoxl = shoxl;
    }

    @Override
    public void run(Trial trial) {
        for (String operation : shoxl.operations()) {
            new BrokenQuestions(shoxl, operation)
                    .withAWrongType()
                    .forEach((what, call) ->
                            Saying.refusalIsDue(trial, what, shoxl.erp().ask(call)));
            if (shoxl.knowsContext()) {
                context(trial, operation);
            }
        }
    }

    /** An ERP to which no context was configured need not look at it. */
    private void context(Trial trial, String operation) {
        ObjectNode body = shoxl.question().put("context", "NL01");
        Exchange answer = shoxl.erp().ask(shoxl.erp().call(operation).body(body).as(Intent.BROKEN));
        if (Saying.isNo(answer)) {
            trial.holds();
        } else if (answer.isSuccess()) {
            trial.otherReading("a context that is a text is passed over");
        } else {
            trial.breaks("", "a refusal of a text for context", Saying.observed(answer), answer);
        }
    }
}
