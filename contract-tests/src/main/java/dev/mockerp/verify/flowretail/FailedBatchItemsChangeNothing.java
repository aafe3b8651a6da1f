package dev.mockerp.verify.flowretail;

import dev.mockerp.verify.run.Check;
import dev.mockerp.verify.run.Exchange;
import dev.mockerp.verify.run.Intent;
import dev.mockerp.verify.run.Json;
import dev.mockerp.verify.run.Trial;
import dev.mockerp.verify.run.Trial.Wrong;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** Looks whether an item that failed left anything behind. */
final class FailedBatchItemsChangeNothing implements Check {

    private final FlowRetail flow;
    private final Customers customers;
    private final MixedBatch mixed;

    FailedBatchItemsChangeNothing(FlowRetail flow, Customers customers, MixedBatch mixed) {
        this.flow = flow;
        this.customers = customers;
        this.mixed = mixed;
    }

    @Override
    public void run(Trial trial) {
        Exchange batch = mixed.exchange();
        trial.eventually(() -> unknownWasMade(batch));
        Customers.Made made = customers.workpiece();
        ObjectNode body = Json.object();
        body.putArray("update")
                .addObject()
                .put("internalNote", "half")
                .put("customerUid", made.uid())
                .put("paymentTerms", "soon");
        Exchange broken = flow.erp().send(flow.batch(body).as(Intent.OPEN));
        if (broken.status() != 200) {
            trial.eventually(() -> halfDone(made, broken));
        }
    }

    private Optional<Wrong> unknownWasMade(Exchange batch) {
        Exchange read = flow.erp().send(flow.get(mixed.unknown()).as(Intent.OPEN));
        return read.isSuccess()
                ? Wrong.at("", "a refusal: nobody made this customer", "status " + read.status(), batch, read)
                : Optional.empty();
    }

    private Optional<Wrong> halfDone(Customers.Made made, Exchange broken) {
        Exchange read = flow.erp().send(flow.get(made.uid()));
        return read.at("/internalNote").asString("").equals("half")
                ? Wrong.at("/internalNote", "the value before the failed item", "half", broken, read)
                : Optional.empty();
    }
}
