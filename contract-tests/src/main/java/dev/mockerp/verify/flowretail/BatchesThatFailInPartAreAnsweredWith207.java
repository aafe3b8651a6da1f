package dev.mockerp.verify.flowretail;

import dev.mockerp.verify.run.Check;
import dev.mockerp.verify.run.Exchange;
import dev.mockerp.verify.run.Trial;

/** Sends a batch with an update of a customer that does not exist. */
final class BatchesThatFailInPartAreAnsweredWith207 implements Check {

    private final MixedBatch mixed;

    BatchesThatFailInPartAreAnsweredWith207(MixedBatch mixed) {
        this.mixed = mixed;
    }

    @Override
    public void run(Trial trial) {
        Exchange batch = mixed.exchange();
        trial.expect(
                batch.status() == 207,
                "",
                "status 207: customer " + mixed.unknown() + " does not exist",
                "status " + batch.status(),
                batch);
    }
}
