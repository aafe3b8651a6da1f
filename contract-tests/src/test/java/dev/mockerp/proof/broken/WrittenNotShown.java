package dev.mockerp.proof.broken;

import dev.mockerp.contract.fault.Answer;
import dev.mockerp.contract.fault.Changed;
import dev.mockerp.contract.fault.Request;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.JsonNode;

/** Hides what was written by some operations from the answers of the operations that the fault is for. */
final class WrittenNotShown implements Misbehaviour {

    private final Set<String> writers;
    private final Set<String> hidden = ConcurrentHashMap.newKeySet();

    WrittenNotShown(Set<String> writers) {
        this.writers = writers;
    }

    @Override
    public Changed<Answer> answer(Request sent, boolean concerned, Erp real) {
        Answer answer = real.answer(sent);
        if (!Customers.succeeded(answer)) {
            return Misbehaviour.unchanged(answer);
        }
        List<JsonNode> shown = Customers.shown(answer);
        if (writers.contains(sent.operation().id())) {
            shown.forEach(customer -> hidden.add(customer.path("customerUid").asString()));
            return Misbehaviour.unchanged(answer);
        }
        List<JsonNode> left = shown.stream()
                .filter(customer ->
                        !hidden.contains(customer.path("customerUid").asString()))
                .toList();
        if (!concerned || left.size() == shown.size()) {
            return Misbehaviour.unchanged(answer);
        }
        JsonNode body = answer.json();
        return Misbehaviour.spoilt(
                body != null && body.has("items")
                        ? Customers.withItems(answer, left)
                        : Customers.notFound(Customers.uid(sent)));
    }
}
