package dev.mockerp.verify.flowretail;

import dev.mockerp.verify.run.Check;
import dev.mockerp.verify.run.Trial;

/** Sends identifiers that begin with a character outside the published pattern. */
final class BrokenIdentifiersAreRefused implements Check {

    private final BrokenRequests broken;

    BrokenIdentifiersAreRefused(BrokenRequests broken) {
        this.broken = broken;
    }

    @Override
    public void run(Trial trial) {
        for (BrokenRequests.Tried tried : broken.send("pattern")) {
            Refusal.due(trial, tried.name(), tried.exchange());
        }
    }
}
