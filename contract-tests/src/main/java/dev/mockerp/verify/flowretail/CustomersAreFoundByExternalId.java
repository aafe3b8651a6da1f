package dev.mockerp.verify.flowretail;

import dev.mockerp.verify.run.Check;
import dev.mockerp.verify.run.Exchange;
import dev.mockerp.verify.run.Reader;
import dev.mockerp.verify.run.Skipped;
import dev.mockerp.verify.run.Trial;
import dev.mockerp.verify.run.Trial.Wrong;
import java.util.Optional;

/** Lists by the external id of a customer. */
final class CustomersAreFoundByExternalId implements Check {

    private final FlowRetail flow;
    private final Customers customers;

    CustomersAreFoundByExternalId(FlowRetail flow, Customers customers) {
        this.flow = flow;
        this.customers = customers;
    }

    @Override
    public void run(Trial trial) {
        Known known = customers.known();
        String externalId = known.text("externalId");
        if (externalId.isEmpty() || !flow.shown().has("externalId")) {
            throw Skipped.because("no customer is known that has an external id");
        }
        Reader.judge(trial, flow.erp(), reader -> {
            Pages pages = Pages.read(reader, flow.list().query("customerExternalId", externalId), 3);
            Exchange last = pages.last();
            if (pages.uids().contains(known.uid()) || last.isSuccess() && !pages.isComplete()) {
                return Optional.empty();
            }
            String observed = last.isSuccess()
                    ? pages.uids().size() + " customers, that one not among them"
                    : "status " + last.status();
            return Wrong.at("/items", known.by("externalId"), observed, last);
        });
    }
}
