package dev.mockerp.verify.flowretail;

import dev.mockerp.verify.run.Check;
import dev.mockerp.verify.run.Trial;

/** Declares a good JSON body as something else; an ERP may take it all the same. */
final class OtherMediaTypesAreRefused implements Check {

    private final BrokenRequests broken;

    OtherMediaTypesAreRefused(BrokenRequests broken) {
        this.broken = broken;
    }

    @Override
    public void run(Trial trial) {
        for (BrokenRequests.Tried tried : broken.send("media-type")) {
            Refusal.assumed(trial, 415, tried.name(), true, tried.exchange());
        }
    }
}
