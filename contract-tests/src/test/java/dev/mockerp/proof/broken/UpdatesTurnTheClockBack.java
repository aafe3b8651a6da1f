package dev.mockerp.proof.broken;

import dev.mockerp.contract.fault.Answer;
import dev.mockerp.contract.fault.Changed;
import dev.mockerp.contract.fault.Request;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.node.ObjectNode;

/** Counts the updates of a customer, and shows lastModifiedAt a day earlier for each. */
final class UpdatesTurnTheClockBack implements Misbehaviour {

    private final Map<String, Integer> updates = new ConcurrentHashMap<>();

    @Override
    public Changed<Answer> answer(Request sent, boolean concerned, Erp real) {
        Answer answer = real.answer(sent);
        if (!Customers.succeeded(answer)
                || !(answer.json() instanceof ObjectNode customer)
                || !customer.has("lastModifiedAt")) {
            return Misbehaviour.unchanged(answer);
        }
        String key = Customers.tenant(sent) + "/" + customer.path("customerUid").asString();
        if (sent.operation().id().equals("updateCustomer")) {
            updates.merge(key, 1, Integer::sum);
        }
        int days = updates.getOrDefault(key, 0);
        if (!concerned || days == 0) {
            return Misbehaviour.unchanged(answer);
        }
        Instant told = Instant.parse(customer.path("lastModifiedAt").asString()).minus(Duration.ofDays(days));
        return Misbehaviour.spoilt(answer.withJson(customer.put("lastModifiedAt", told.toString())));
    }
}
