package dev.mockerp.verify.flowretail;

import dev.mockerp.verify.run.Call;
import dev.mockerp.verify.run.Check;
import dev.mockerp.verify.run.Exchange;
import dev.mockerp.verify.run.Json;
import dev.mockerp.verify.run.Skipped;
import dev.mockerp.verify.run.Trial;
import dev.mockerp.verify.run.Trial.Wrong;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** Sends updates of different members at the same time, twice; every value is due. */
final class ParallelUpdatesBothSurvive implements Check {

    private final FlowRetail flow;
    private final Customers customers;

    ParallelUpdatesBothSurvive(FlowRetail flow, Customers customers) {
        this.flow = flow;
        this.customers = customers;
    }

    /** A race is not lost every time. */
    private static final int ROUNDS = 2;

    private static final List<String> MEMBERS = List.of("internalNote", "origin", "loyaltyId", "companyName");

    @Override
    public void run(Trial trial) {
        Customers.Made made = customers.fresh("parallel");
        for (int round = 0; round < ROUNDS; round++) {
            String value = flow.erp().names().letters("parallel/" + round);
            List<Call> calls = MEMBERS.stream()
                    .map(member -> flow.update(made.uid(), Json.object().put(member, value)))
                    .toList();
            List<Exchange> updates = flow.erp().sendTogether(calls);
            // An ERP may refuse with a conflict: then nothing is lost.
            ObjectNode due = Json.object();
            updates.stream()
                    .filter(Exchange::isSuccess)
                    .forEach(update -> due.setAll((ObjectNode) update.call().json()));
            if (due.isEmpty()) {
                throw Skipped.because("updates at the same time are refused");
            }
            trial.eventually(() -> difference(made, due, updates));
        }
    }

    private Optional<Wrong> difference(Customers.Made made, ObjectNode due, List<Exchange> updates) {
        Exchange read = flow.erp().send(flow.get(made.uid()));
        return flow.shown().loss(due, read.json(), "", shown(updates, read));
    }

    private static Exchange[] shown(List<Exchange> updates, Exchange read) {
        List<Exchange> all = new ArrayList<>(updates);
        all.add(read);
        return all.toArray(Exchange[]::new);
    }
}
