package dev.mockerp.verify.shoxl;

import dev.mockerp.verify.run.Check;
import dev.mockerp.verify.run.Trial;

/** Sends bodies that are no JSON document. */
final class MalformedJsonIsRefused implements Check {

    private final Shoxl shoxl;

    MalformedJsonIsRefused(Shoxl shoxl) {
        this.shoxl = shoxl;
    }

    @Override
    public void run(Trial trial) {
        for (String operation : shoxl.operations()) {
            new BrokenQuestions(shoxl, operation)
                    .thatAreNotJson()
                    .forEach((what, call) ->
                            Saying.refusalIsDue(trial, what, shoxl.erp().ask(call)));
        }
    }
}
