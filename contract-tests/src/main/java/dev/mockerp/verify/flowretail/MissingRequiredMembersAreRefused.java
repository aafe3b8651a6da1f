package dev.mockerp.verify.flowretail;

import dev.mockerp.verify.run.Check;
import dev.mockerp.verify.run.Trial;

/** Leaves out each required member of a published body. */
final class MissingRequiredMembersAreRefused implements Check {

    private final BrokenRequests broken;

    MissingRequiredMembersAreRefused(BrokenRequests broken) {
        this.broken = broken;
    }

    @Override
    public void run(Trial trial) {
        for (BrokenRequests.Tried tried : broken.send("required")) {
            Refusal.due(trial, tried.name(), tried.exchange());
        }
    }
}
