package dev.mockerp.verify.flowretail;

import dev.mockerp.verify.run.Check;
import dev.mockerp.verify.run.Exchange;
import dev.mockerp.verify.run.Skipped;
import dev.mockerp.verify.run.Trial;
import dev.mockerp.verify.run.Trial.Wrong;
import java.util.List;
import java.util.Optional;

/** Looks whether items took effect that stand before and after one that failed. */
final class BatchItemsAreIndependent implements Check {

    private final FlowRetail flow;
    private final Customers customers;
    private final MixedBatch mixed;

    BatchItemsAreIndependent(FlowRetail flow, Customers customers, MixedBatch mixed) {
        this.flow = flow;
        this.customers = customers;
        this.mixed = mixed;
    }

    @Override
    public void run(Trial trial) {
        Exchange batch = mixed.exchange();
        if (!batch.isSuccess()) {
            throw Skipped.because("the batch is refused as a whole, with status " + batch.status());
        }
        for (String uid : List.of(mixed.first(), mixed.last())) {
            trial.eventually(() -> difference(uid, batch));
        }
        trial.eventually(() -> customers.missing(mixed.creation(), batch));
    }

    private Optional<Wrong> difference(String uid, Exchange batch) {
        Exchange read = flow.erp().send(flow.get(uid));
        return flow.shown().loss(mixed.change(), read.json(), "", batch, read);
    }
}
