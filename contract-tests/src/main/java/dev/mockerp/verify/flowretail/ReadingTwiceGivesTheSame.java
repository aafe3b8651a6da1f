package dev.mockerp.verify.flowretail;

import dev.mockerp.verify.run.Call;
import dev.mockerp.verify.run.Check;
import dev.mockerp.verify.run.Exchange;
import dev.mockerp.verify.run.Json;
import dev.mockerp.verify.run.Trial;
import dev.mockerp.verify.run.Trial.Wrong;
import java.util.List;
import java.util.Optional;

/** Reads a customer and the list twice. */
final class ReadingTwiceGivesTheSame implements Check {

    private final FlowRetail flow;
    private final Customers customers;

    ReadingTwiceGivesTheSame(FlowRetail flow, Customers customers) {
        this.flow = flow;
        this.customers = customers;
    }

    @Override
    public void run(Trial trial) {
        String uid = FlowRetail.uid(customers.existing());
        for (Call call : List.of(flow.get(uid), flow.list())) {
            trial.eventually(() -> difference(call));
        }
    }

    private Optional<Wrong> difference(Call call) {
        Exchange first = flow.erp().send(call);
        Exchange second = flow.erp().send(call);
        return Json.same(first.json(), second.json())
                ? Optional.empty()
                : Wrong.at("", "the same answer as to the same request before", "another answer", first, second);
    }
}
