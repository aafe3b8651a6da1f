package dev.mockerp.verify.flowretail;

import dev.mockerp.verify.run.Call;
import dev.mockerp.verify.run.Check;
import dev.mockerp.verify.run.Exchange;
import dev.mockerp.verify.run.Reader;
import dev.mockerp.verify.run.Trial;
import dev.mockerp.verify.run.Trial.Wrong;
import java.util.Optional;

/** Looks for new customers in the list. */
final class CreatedCustomersAreListed implements Check {

    private static final int SIZE = 100;
    private static final int MOST = 10;

    private final FlowRetail flow;
    private final Customers customers;

    CreatedCustomersAreListed(FlowRetail flow, Customers customers) {
        this.flow = flow;
        this.customers = customers;
    }

    @Override
    public void run(Trial trial) {
        Customers.Made made = customers.standing();
        trial.eventually(() -> missing(made));
        Reader.judge(trial, flow.erp(), reader -> twice(reader, made));
    }

    private Optional<Wrong> twice(Reader reader, Customers.Made made) {
        String externalId = made.sent().path("externalId").asString("");
        Exchange page = reader.read(flow.list().query("customerExternalId", externalId));
        long count = FlowRetail.items(page)
                .filter(customer -> customer.path("externalId").asString("").equals(externalId))
                .count();
        return count <= 1
                ? Optional.empty()
                : Wrong.at("/items", "the new customer once", count + " customers like it", made.creation(), page);
    }

    private Optional<Wrong> missing(Customers.Made made) {
        Exchange first = flow.erp().send(flow.list().query("pageSize", SIZE));
        if (!first.isSuccess()) {
            return Wrong.at("", "the list", "status " + first.status(), made.creation(), first);
        }
        if (FlowRetail.uids(first).contains(made.uid())) {
            return Optional.empty();
        }
        // A list that is too long to be read is asked for the one customer.
        String externalId = made.sent().path("externalId").asString("");
        Call call = Pages.total(first) > SIZE * MOST
                ? flow.list().query("customerExternalId", externalId)
                : flow.list().query("pageSize", SIZE);
        Pages pages = Pages.read(flow.erp()::send, call, MOST);
        return pages.uids().contains(made.uid()) || !pages.isComplete()
                ? Optional.empty()
                : Wrong.at(
                        "/items",
                        "the new customer " + made.uid(),
                        pages.uids().size() + " customers, that one not among them",
                        made.creation(),
                        pages.last());
    }
}
