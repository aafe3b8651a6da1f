package dev.mockerp.verify.shoxl;

import dev.mockerp.verify.run.Check;
import dev.mockerp.verify.run.Trial;

/** Leaves out one required member at a time. */
final class MissingRequiredMembersAreRefused implements Check {

    private final Shoxl shoxl;

    MissingRequiredMembersAreRefused(Shoxl shoxl) {
        this.shoxl = shoxl;
    }

    @Override
    public void run(Trial trial) {
        for (String operation : shoxl.operations()) {
            new BrokenQuestions(shoxl, operation)
                    .withoutARequiredMember()
                    .forEach((what, call) ->
                            Saying.refusalIsDue(trial, what, shoxl.erp().ask(call)));
        }
    }
}
