package dev.mockerp.verify.flowretail;

import dev.mockerp.verify.run.Check;
import dev.mockerp.verify.run.Trial;

/** Sends bodies that are not JSON. */
final class MalformedJsonIsRefused implements Check {

    private final BrokenRequests broken;

    MalformedJsonIsRefused(BrokenRequests broken) {
        this.broken = broken;
    }

    @Override
    public void run(Trial trial) {
        for (BrokenRequests.Tried tried : broken.send("json")) {
            Refusal.due(trial, tried.name(), tried.exchange());
        }
    }
}
