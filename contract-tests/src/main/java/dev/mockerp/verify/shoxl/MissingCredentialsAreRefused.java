package dev.mockerp.verify.shoxl;

import dev.mockerp.verify.profile.Profile;
import dev.mockerp.verify.run.Check;
import dev.mockerp.verify.run.Credentials;
import dev.mockerp.verify.run.Exchange;
import dev.mockerp.verify.run.Intent;
import dev.mockerp.verify.run.Trial;
import java.util.List;

/** Asks without credentials, and with wrong ones, if the profile says that the ERP wants any. */
final class MissingCredentialsAreRefused implements Check {

    private final Shoxl shoxl;

    MissingCredentialsAreRefused(Shoxl shoxl) {
        this.shoxl = shoxl;
    }

    @Override
    public void run(Trial trial) {
        if (shoxl.erp().profile().auth() instanceof Profile.Auth.None) {
            trial.otherReading("no credentials are asked for, by the profile");
            return;
        }
        for (String operation : shoxl.operations()) {
            for (Credentials credentials : List.of(Credentials.NONE, Credentials.WRONG)) {
                Exchange answer = shoxl.erp()
                        .ask(shoxl.call(operation, shoxl.products())
                                .as(credentials)
                                .as(Intent.BROKEN));
                refusal(trial, answer);
            }
        }
    }

    private static void refusal(Trial trial, Exchange answer) {
        if (answer.status() == 401
                && answer.received().header("www-authenticate").isEmpty()) {
            trial.otherReading("missing credentials are refused with 401 without WWW-Authenticate");
        } else {
            Saying.usualRefusal(trial, "a request without the right credentials", 401, answer);
        }
    }
}
