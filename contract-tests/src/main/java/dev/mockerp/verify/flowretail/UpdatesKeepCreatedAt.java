package dev.mockerp.verify.flowretail;

import dev.mockerp.contract.Shape;
import dev.mockerp.verify.run.Check;
import dev.mockerp.verify.run.Exchange;
import dev.mockerp.verify.run.Likeness;
import dev.mockerp.verify.run.Skipped;
import dev.mockerp.verify.run.Trial;
import tools.jackson.databind.JsonNode;

/** Looks at createdAt before and after an update. */
final class UpdatesKeepCreatedAt implements Check {

    private final Updated updated;

    UpdatesKeepCreatedAt(Updated updated) {
        this.updated = updated;
    }

    @Override
    public void run(Trial trial) {
        Exchange update = updated.update();
        JsonNode before = updated.before().at("/createdAt");
        Exchange after = updated.shown();
        JsonNode now = after.at("/createdAt");
        if (Likeness.isUnset(before)) {
            throw Skipped.because("the ERP shows no createdAt");
        }
        trial.expect(
                before.equals(now),
                "/createdAt",
                Shape.describe(before) + ", as before the update",
                Shape.describe(now),
                updated.before(),
                update,
                after);
    }
}
