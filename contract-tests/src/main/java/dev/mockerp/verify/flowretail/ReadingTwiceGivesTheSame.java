package dev.mockerp.verify.flowretail;

import dev.mockerp.verify.run.Call;
import dev.mockerp.verify.run.Check;
import dev.mockerp.verify.run.Exchange;
import dev.mockerp.verify.run.Reader;
import dev.mockerp.verify.run.Trial;
import dev.mockerp.verify.run.Trial.Wrong;
import java.util.Optional;

/** Reads a customer, the list and a search twice. */
final class ReadingTwiceGivesTheSame implements Check {

    private final FlowRetail flow;
    private final Customers customers;

    ReadingTwiceGivesTheSame(FlowRetail flow, Customers customers) {
        this.flow = flow;
        this.customers = customers;
    }

    @Override
    public void run(Trial trial) {
        Known known = customers.knownExisting();
        judge(trial, flow.get(known.uid()));
        judge(trial, flow.list());
        Searches.FIELDS.stream()
                .filter(field -> known.text(field).length() > 2)
                .findFirst()
                .ifPresent(field -> judge(trial, flow.search(Searches.query(known.text(field)))));
    }

    private void judge(Trial trial, Call call) {
        if (flow.erp().offers(call.name())) {
            Reader.judge(trial, flow.erp(), reader -> difference(reader, call));
        }
    }

    private Optional<Wrong> difference(Reader reader, Call call) {
        Exchange first = reader.read(call);
        Exchange second = flow.erp().send(call);
        return flow.likeness().same(first.json(), second.json())
                ? Optional.empty()
                : Wrong.at("", "the same answer as to the same request before", "another answer", first, second);
    }
}
