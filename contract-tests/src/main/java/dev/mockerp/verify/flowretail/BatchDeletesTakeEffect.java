package dev.mockerp.verify.flowretail;

import dev.mockerp.verify.run.Check;
import dev.mockerp.verify.run.Trial;

/** Asks for the customer that the delete of a batch names. */
final class BatchDeletesTakeEffect implements Check {

    private final WholeBatch whole;

    BatchDeletesTakeEffect(WholeBatch whole) {
        this.whole = whole;
    }

    @Override
    public void run(Trial trial) {
        whole.succeeded();
        trial.eventually(whole::deletedIsThere);
    }
}
