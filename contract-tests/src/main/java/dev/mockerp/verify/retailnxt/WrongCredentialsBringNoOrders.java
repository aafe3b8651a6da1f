package dev.mockerp.verify.retailnxt;

import dev.mockerp.verify.profile.Profile;
import dev.mockerp.verify.run.Check;
import dev.mockerp.verify.run.Credentials;
import dev.mockerp.verify.run.Exchange;
import dev.mockerp.verify.run.Intent;
import dev.mockerp.verify.run.Skipped;
import dev.mockerp.verify.run.Trial;

/** Asks with the user of the profile and a password that nobody has. */
final class WrongCredentialsBringNoOrders implements Check {

    private final RetailNxt retailNxt;

    WrongCredentialsBringNoOrders(RetailNxt retailNxt) {
        this.retailNxt = retailNxt;
    }

    @Override
    public void run(Trial trial) {
        if (retailNxt.erp().profile().auth() instanceof Profile.Auth.None) {
            throw Skipped.because("auth is none: a user name is needed to go with a wrong password");
        }
        Exchange answer =
                retailNxt.erp().ask(retailNxt.question().as(Credentials.WRONG).as(Intent.BROKEN));
        Saying.nothingIsDue(trial, "a request with wrong credentials", answer);
    }
}
