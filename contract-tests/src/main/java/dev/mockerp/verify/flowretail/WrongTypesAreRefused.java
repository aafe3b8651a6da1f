package dev.mockerp.verify.flowretail;

import dev.mockerp.verify.run.Check;
import dev.mockerp.verify.run.Trial;

/** Sends every published member and parameter with a value of the wrong type. */
final class WrongTypesAreRefused implements Check {

    private final BrokenRequests broken;

    WrongTypesAreRefused(BrokenRequests broken) {
        this.broken = broken;
    }

    @Override
    public void run(Trial trial) {
        for (BrokenRequests.Tried tried : broken.send("type")) {
            Refusal.due(trial, tried.name(), tried.exchange());
        }
    }
}
