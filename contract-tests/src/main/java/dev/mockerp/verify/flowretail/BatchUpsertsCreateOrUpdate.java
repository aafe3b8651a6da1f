package dev.mockerp.verify.flowretail;

import dev.mockerp.verify.run.Check;
import dev.mockerp.verify.run.Trial;

/** Looks at a customer that an upsert names, and for one that it makes. */
final class BatchUpsertsCreateOrUpdate implements Check {

    private final WholeBatch whole;

    BatchUpsertsCreateOrUpdate(WholeBatch whole) {
        this.whole = whole;
    }

    @Override
    public void run(Trial trial) {
        whole.succeeded();
        trial.eventually(() -> whole.difference(whole.upserted(), whole.upsertChange()));
        trial.eventually(whole::upsertedIsMissing);
    }
}
