package dev.mockerp.verify.flowretail;

import dev.mockerp.verify.run.Call;
import dev.mockerp.verify.run.Check;
import dev.mockerp.verify.run.Exchange;
import dev.mockerp.verify.run.Intent;
import dev.mockerp.verify.run.Json;
import dev.mockerp.verify.run.Skipped;
import dev.mockerp.verify.run.Trial;
import dev.mockerp.verify.run.Trial.Wrong;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** Deletes a customer, and asks every operation for it. */
final class DeletedCustomersAreGoneEverywhere implements Check {

    private final FlowRetail flow;
    private final Customers customers;

    DeletedCustomersAreGoneEverywhere(FlowRetail flow, Customers customers) {
        this.flow = flow;
        this.customers = customers;
    }

    @Override
    public void run(Trial trial) {
        Customers.Made made = customers.fresh("to be deleted");
        Exchange deletion = flow.erp().send(flow.delete(made.uid()));
        if (!deletion.isSuccess()) {
            throw Skipped.because("a DELETE is answered with status " + deletion.status());
        }
        for (Call call : single(made)) {
            trial.eventually(() -> refused(call, deletion));
        }
        String externalId = made.sent().path("externalId").asString();
        ObjectNode query =
                Json.object().put("query", made.sent().path("lastname").asString());
        for (Call call :
                List.of(flow.list().query("customerExternalId", externalId).as(Intent.OPEN), flow.search(query))) {
            trial.eventually(() -> absent(made, call, deletion));
        }
        trial.eventually(() -> notInTheList(made, deletion));
        trial.eventually(() -> batchFails(made, deletion));
    }

    private List<Call> single(Customers.Made made) {
        List<Call> calls = new ArrayList<>(List.of(
                flow.get(made.uid()),
                flow.export(made.uid()),
                flow.update(made.uid(), Json.object().put("internalNote", "too late"))));
        if (flow.hasStore()) {
            calls.add(flow.ofStore(flow.store(), made.uid()));
        }
        return calls.stream()
                .filter(call -> flow.erp().offers(call.name()))
                .map(call -> call.as(Intent.BROKEN))
                .toList();
    }

    private Optional<Wrong> refused(Call call, Exchange deletion) {
        Exchange answer = flow.erp().send(call);
        return answer.isRefused()
                ? Optional.empty()
                : Wrong.at("", "a refusal: the customer was deleted", "status " + answer.status(), deletion, answer);
    }

    private Optional<Wrong> absent(Customers.Made made, Call call, Exchange deletion) {
        if (!flow.erp().offers(call.name())) {
            return Optional.empty();
        }
        Exchange page = flow.erp().send(call);
        return FlowRetail.uids(page).contains(made.uid())
                ? Wrong.at("/items", "a page without the deleted customer", "the deleted customer", deletion, page)
                : Optional.empty();
    }

    private Optional<Wrong> notInTheList(Customers.Made made, Exchange deletion) {
        Call newestFirst = flow.list().query("sortBy", "createdAt").query("sortDirection", "DESC");
        return absent(made, newestFirst.as(Intent.OPEN), deletion);
    }

    private Optional<Wrong> batchFails(Customers.Made made, Exchange deletion) {
        if (!flow.erp().offers("batchCustomers")) {
            return Optional.empty();
        }
        ObjectNode body = Json.object();
        body.putArray("update").addObject().put("customerUid", made.uid()).put("internalNote", "too late");
        Exchange batch = flow.erp().send(flow.batch(body).as(Intent.OPEN));
        return batch.status() == 200
                ? Wrong.at("", "status 207: the customer was deleted", "status 200", deletion, batch)
                : Optional.empty();
    }
}
