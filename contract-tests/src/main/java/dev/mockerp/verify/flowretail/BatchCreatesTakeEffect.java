package dev.mockerp.verify.flowretail;

import dev.mockerp.verify.run.Check;
import dev.mockerp.verify.run.Trial;

/** Looks for the customer that the create of a batch made. */
final class BatchCreatesTakeEffect implements Check {

    private final WholeBatch whole;

    BatchCreatesTakeEffect(WholeBatch whole) {
        this.whole = whole;
    }

    @Override
    public void run(Trial trial) {
        whole.succeeded();
        trial.eventually(whole::createdIsMissing);
    }
}
