package dev.mockerp.verify.shoxl;

import dev.mockerp.verify.run.Check;
import dev.mockerp.verify.run.Trial;

/** Sends null for one required member at a time. */
final class NullForARequiredMemberIsRefused implements Check {

    private final Shoxl shoxl;

    NullForARequiredMemberIsRefused(Shoxl shoxl) {
        this.shoxl = shoxl;
    }

    @Override
    public void run(Trial trial) {
        for (String operation : shoxl.operations()) {
            new BrokenQuestions(shoxl, operation)
                    .withNullForARequiredMember()
                    .forEach((what, call) ->
                            Saying.refusalIsDue(trial, what, shoxl.erp().ask(call)));
        }
    }
}
