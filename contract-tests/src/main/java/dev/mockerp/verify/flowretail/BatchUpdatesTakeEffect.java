package dev.mockerp.verify.flowretail;

import dev.mockerp.verify.run.Check;
import dev.mockerp.verify.run.Trial;

/** Looks at the customer that the update of a batch names, also at what the update leaves out. */
final class BatchUpdatesTakeEffect implements Check {

    private final WholeBatch whole;

    BatchUpdatesTakeEffect(WholeBatch whole) {
        this.whole = whole;
    }

    @Override
    public void run(Trial trial) {
        whole.succeeded();
        trial.eventually(() -> whole.difference(whole.updated(), whole.change()));
        trial.eventually(() -> whole.difference(whole.updated(), whole.omitted()));
    }
}
