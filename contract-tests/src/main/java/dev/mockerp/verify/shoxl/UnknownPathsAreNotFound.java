package dev.mockerp.verify.shoxl;

import dev.mockerp.verify.profile.Profile;
import dev.mockerp.verify.run.Call;
import dev.mockerp.verify.run.Check;
import dev.mockerp.verify.run.Trial;

/** Asks at paths that nobody has; the question itself in mode full only. */
final class UnknownPathsAreNotFound implements Check {

    private final Shoxl shoxl;

    UnknownPathsAreNotFound(Shoxl shoxl) {
        this.shoxl = shoxl;
    }

    @Override
    public void run(Trial trial) {
        boolean mayWrite = shoxl.erp().profile().mode() == Profile.Mode.FULL;
        String nowhere = shoxl.erp().names().letters("unknown path");
        for (String operation : shoxl.operations()) {
            Call question = shoxl.call(operation, shoxl.products());
            String path = question.path() + nowhere;
            Saying.usualRefusal(trial, "an unknown path", 404, shoxl.erp().ask(Call.outside("GET", path)));
            if (mayWrite) {
                Call asked = Call.outside("POST", path).body(shoxl.question());
                Saying.usualRefusal(trial, "an unknown path", 404, shoxl.erp().send(asked));
            }
        }
    }
}
