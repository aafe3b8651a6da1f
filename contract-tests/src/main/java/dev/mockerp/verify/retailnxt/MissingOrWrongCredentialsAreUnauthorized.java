package dev.mockerp.verify.retailnxt;

import dev.mockerp.verify.profile.Profile;
import dev.mockerp.verify.run.Call;
import dev.mockerp.verify.run.Check;
import dev.mockerp.verify.run.Credentials;
import dev.mockerp.verify.run.Exchange;
import dev.mockerp.verify.run.Intent;
import dev.mockerp.verify.run.Trial;

/** Looks at how requests without credentials, and with wrong ones, are refused. */
final class MissingOrWrongCredentialsAreUnauthorized implements Check {

    private final RetailNxt retailNxt;

    MissingOrWrongCredentialsAreUnauthorized(RetailNxt retailNxt) {
        this.retailNxt = retailNxt;
    }

    @Override
    public void run(Trial trial) {
        for (Call call : retailNxt.questions()) {
            refusal(
                    trial,
                    "a request without credentials",
                    retailNxt.erp().ask(call.as(Credentials.NONE).as(Intent.BROKEN)));
        }
        if (!(retailNxt.erp().profile().auth() instanceof Profile.Auth.None)) {
            refusal(
                    trial,
                    "a request with wrong credentials",
                    retailNxt
                            .erp()
                            .ask(retailNxt.question().as(Credentials.WRONG).as(Intent.BROKEN)));
        }
    }

    private static void refusal(Trial trial, String what, Exchange answer) {
        if (answer.status() == 401
                && answer.received().header("www-authenticate").isEmpty()) {
            trial.otherReading(what + " brings 401 without WWW-Authenticate");
        } else {
            Saying.usualRefusal(trial, what, 401, answer);
        }
    }
}
