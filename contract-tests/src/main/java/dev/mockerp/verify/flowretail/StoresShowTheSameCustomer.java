package dev.mockerp.verify.flowretail;

import dev.mockerp.verify.run.Check;
import dev.mockerp.verify.run.Exchange;
import dev.mockerp.verify.run.Reader;
import dev.mockerp.verify.run.Trial;
import dev.mockerp.verify.run.Trial.Wrong;
import java.util.stream.Stream;

/** Reads customers by themselves and for the store of the profile. */
final class StoresShowTheSameCustomer implements Check {

    private final FlowRetail flow;
    private final Customers customers;

    StoresShowTheSameCustomer(FlowRetail flow, Customers customers) {
        this.flow = flow;
        this.customers = customers;
    }

    @Override
    public void run(Trial trial) {
        Stream.of(customers.known(), customers.knownExisting()).distinct().forEach(known -> judge(trial, known));
        if (flow.isWritable() && isNobodyShown()) {
            // A company with the store as its own leaves no doubt that it is due there.
            customers.business().ifPresent(made -> judge(trial, new Known(made.uid(), made.sent())));
        }
    }

    private void judge(Trial trial, Known known) {
        Reader.judge(trial, flow.erp(), reader -> {
            Exchange get = reader.read(flow.get(known.uid()));
            Exchange ofStore = reader.read(flow.ofStore(known));
            return get.isSuccess() && ofStore.isSuccess()
                    ? Views.difference(flow, Views.membersInEveryStore(flow), get, ofStore, "")
                    : Wrong.at("", "the customer", "status " + ofStore.status(), get, ofStore);
        });
    }

    private boolean isNobodyShown() {
        return flow.erp().log().stream()
                .noneMatch(exchange -> exchange.call().name().equals("getStoreCustomer") && exchange.isSuccess());
    }
}
