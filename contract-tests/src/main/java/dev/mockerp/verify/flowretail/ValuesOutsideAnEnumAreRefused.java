package dev.mockerp.verify.flowretail;

import dev.mockerp.verify.run.Check;
import dev.mockerp.verify.run.Trial;

/** Sends values outside of published enums. */
final class ValuesOutsideAnEnumAreRefused implements Check {

    private final BrokenRequests broken;

    ValuesOutsideAnEnumAreRefused(BrokenRequests broken) {
        this.broken = broken;
    }

    @Override
    public void run(Trial trial) {
        for (BrokenRequests.Tried tried : broken.send("enum")) {
            Refusal.due(trial, tried.name(), tried.exchange());
        }
    }
}
