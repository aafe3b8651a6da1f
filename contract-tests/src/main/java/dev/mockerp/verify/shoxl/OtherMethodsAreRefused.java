package dev.mockerp.verify.shoxl;

import dev.mockerp.verify.profile.Profile;
import dev.mockerp.verify.run.Call;
import dev.mockerp.verify.run.Check;
import dev.mockerp.verify.run.Exchange;
import dev.mockerp.verify.run.Intent;
import dev.mockerp.verify.run.Trial;

/** Tries GET, and in mode full PATCH; no other method, for fear that it is obeyed. */
final class OtherMethodsAreRefused implements Check {

    private final Shoxl shoxl;

    OtherMethodsAreRefused(Shoxl shoxl) {
        this.shoxl = shoxl;
    }

    @Override
    public void run(Trial trial) {
        boolean mayWrite = shoxl.erp().profile().mode() == Profile.Mode.FULL;
        for (String operation : shoxl.operations()) {
            Call question = shoxl.call(operation, shoxl.products());
            refusal(trial, shoxl.erp().ask(Call.outside("GET", question.path())));
            if (mayWrite) {
                refusal(trial, shoxl.erp().send(question.method("PATCH").as(Intent.OPEN)));
            }
        }
    }

    private static void refusal(Trial trial, Exchange answer) {
        String method = answer.call().method();
        if (answer.status() == 405 && answer.received().header("allow").isEmpty()) {
            trial.otherReading(method + " is refused with 405 without Allow");
        } else {
            Saying.usualRefusal(trial, method, 405, answer);
        }
    }
}
