package dev.mockerp.verify.flowretail;

import dev.mockerp.verify.run.Check;
import dev.mockerp.verify.run.Exchange;
import dev.mockerp.verify.run.Skipped;
import dev.mockerp.verify.run.Trial;

/** Sends a batch with an item of every kind. */
final class BatchesInTheAssumedShapeAreUnderstood implements Check {

    private final WholeBatch whole;

    BatchesInTheAssumedShapeAreUnderstood(WholeBatch whole) {
        this.whole = whole;
    }

    @Override
    public void run(Trial trial) {
        Exchange batch = whole.answer();
        if (batch.isRefused()) {
            throw Skipped.because("a batch in the assumed shape is answered with status " + batch.status()
                    + "; the shape is not published");
        }
        trial.expect(batch.isSuccess(), "", "status 200 or 207", "status " + batch.status(), batch);
    }
}
