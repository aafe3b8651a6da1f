package dev.mockerp.verify.flowretail;

import dev.mockerp.verify.run.Check;
import dev.mockerp.verify.run.Exchange;
import dev.mockerp.verify.run.Skipped;
import dev.mockerp.verify.run.Trial;

/** Looks whether a batch is answered with 200 when every item of it took effect. */
final class BatchesThatSucceedAreAnsweredWith200 implements Check {

    private final WholeBatch whole;

    BatchesThatSucceedAreAnsweredWith200(WholeBatch whole) {
        this.whole = whole;
    }

    @Override
    public void run(Trial trial) {
        Exchange batch = whole.understood();
        if (batch.status() == 200) {
            trial.holds();
            return;
        }
        boolean done = whole.createdIsMissing().isEmpty()
                && whole.upsertedIsMissing().isEmpty()
                && whole.deletedIsThere().isEmpty()
                && whole.difference(whole.updated(), whole.change()).isEmpty()
                && whole.difference(whole.upserted(), whole.upsertChange()).isEmpty();
        if (!done) {
            throw Skipped.because("an item of the batch did not take effect, and the shape of items is not published");
        }
        trial.breaks("", "status 200: every item took effect", "status " + batch.status(), batch);
    }
}
