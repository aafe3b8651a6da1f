package dev.mockerp.verify.flowretail;

import dev.mockerp.verify.run.Call;
import dev.mockerp.verify.run.Check;
import dev.mockerp.verify.run.Exchange;
import dev.mockerp.verify.run.Json;
import dev.mockerp.verify.run.Skipped;
import dev.mockerp.verify.run.Trial;
import dev.mockerp.verify.run.Trial.Wrong;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** Sends two updates of different members at the same time, several times; both values are due. */
final class ParallelUpdatesBothSurvive implements Check {

    private final FlowRetail flow;
    private final Customers customers;

    ParallelUpdatesBothSurvive(FlowRetail flow, Customers customers) {
        this.flow = flow;
        this.customers = customers;
    }

    /** A race is not lost every time. */
    private static final int ROUNDS = 6;

    @Override
    public void run(Trial trial) {
        Customers.Made made = customers.fresh("parallel");
        for (int round = 0; round < ROUNDS; round++) {
            String value = flow.erp().names().letters("parallel/" + round);
            ObjectNode one = Json.object().put("internalNote", value);
            ObjectNode other = Json.object().put("origin", value);
            List<Call> calls = List.of(flow.update(made.uid(), one), flow.update(made.uid(), other));
            List<Exchange> updates = flow.erp().sendTogether(calls);
            // An ERP may refuse the second with a conflict: then nothing is lost.
            ObjectNode due = Json.object();
            if (updates.get(0).isSuccess()) {
                due.setAll(one);
            }
            if (updates.get(1).isSuccess()) {
                due.setAll(other);
            }
            if (due.isEmpty()) {
                throw Skipped.because("updates at the same time are refused");
            }
            trial.eventually(() -> difference(made, due, updates));
        }
    }

    private Optional<Wrong> difference(Customers.Made made, ObjectNode due, List<Exchange> updates) {
        Exchange read = flow.erp().send(flow.get(made.uid()));
        return customers.shown().difference(due, read.json(), "", updates.get(0), updates.get(1), read);
    }
}
