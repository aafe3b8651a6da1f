package dev.mockerp.verify.flowretail;

import dev.mockerp.verify.run.Call;
import dev.mockerp.verify.run.Check;
import dev.mockerp.verify.run.Exchange;
import dev.mockerp.verify.run.Json;
import dev.mockerp.verify.run.Reader;
import dev.mockerp.verify.run.Trial;
import dev.mockerp.verify.run.Trial.Wrong;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** Searches for a new customer, exports it, reads it for a store, and changes it in a batch. */
final class CreatedCustomersAreSeenEverywhere implements Check {

    private final FlowRetail flow;
    private final Customers customers;
    private final Searches searches;

    CreatedCustomersAreSeenEverywhere(FlowRetail flow, Customers customers) {
        this.flow = flow;
        this.customers = customers;
        this.searches = new Searches(flow);
    }

    @Override
    public void run(Trial trial) {
        Known known = customers.known();
        Customers.Made made = customers.standing();
        if (flow.erp().offers("searchCustomers")) {
            Reader.judge(
                    trial,
                    flow.erp(),
                    reader -> searches.unlessFound(reader, Searches.query(known.text("lastname")), known, "lastname"));
        }
        List<Call> reads = new ArrayList<>(List.of(flow.export(made.uid())));
        if (flow.hasStore()) {
            reads.add(flow.ofStore(known));
        }
        reads.stream()
                .filter(call -> flow.erp().offers(call.name()))
                .forEach(call -> Reader.judge(trial, flow.erp(), reader -> wrong(made, reader.read(call))));
        if (flow.erp().offers("batchCustomers")) {
            changeInABatch(trial);
        }
    }

    private static Optional<Wrong> wrong(Customers.Made made, Exchange read) {
        String email = made.sent().path("email").asString("");
        return read.isSuccess() && read.json().toString().contains(email)
                ? Optional.empty()
                : Wrong.at("", "the new customer " + made.uid(), observed(read), made.creation(), read);
    }

    private static String observed(Exchange read) {
        return read.isSuccess() ? "somebody or something else" : "status " + read.status();
    }

    private void changeInABatch(Trial trial) {
        Customers.Made made = customers.fresh("everywhere");
        String address = "A" + flow.erp().names().letters("everywhere/changed");
        ObjectNode body = Json.object();
        body.putArray("update").addObject().put("customerUid", made.uid()).put("address", address);
        Exchange batch = flow.erp().send(flow.batch(body));
        if (batch.isRefused()) {
            return;
        }
        trial.eventually(() -> {
            Exchange read = flow.erp().send(flow.get(made.uid()));
            return read.json().path("address").asString("").equals(address)
                    ? Optional.empty()
                    : Wrong.at("/address", "the address that the batch gave", "another", made.creation(), batch, read);
        });
    }
}
