package dev.mockerp.proof.broken;

import dev.mockerp.contract.fault.Answer;
import dev.mockerp.contract.fault.Changed;
import dev.mockerp.contract.fault.Request;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Remembers every customer as it was before its first update, and goes on showing that. */
final class ShownAsBeforeTheUpdate implements Misbehaviour {

    private final Map<String, JsonNode> before = new ConcurrentHashMap<>();

    @Override
    public Changed<Answer> answer(Request sent, boolean concerned, Erp real) {
        if (sent.operation().id().equals("updateCustomer")) {
            Answer old = real.answer(Customers.get(Customers.tenant(sent), Customers.uid(sent)));
            Answer answer = real.answer(sent);
            if (Customers.succeeded(answer)) {
                Customers.shown(old).forEach(customer -> before.putIfAbsent(uid(customer), customer));
            }
            return Misbehaviour.unchanged(answer);
        }
        Answer answer = real.answer(sent);
        JsonNode body = answer.json();
        List<JsonNode> shown = Customers.shown(answer);
        List<JsonNode> old = shown.stream()
                .map(customer -> before.getOrDefault(uid(customer), customer))
                .toList();
        if (!concerned || old.equals(shown) || !(body instanceof ObjectNode object)) {
            return Misbehaviour.unchanged(answer);
        }
        if (object.has("items")) {
            return Misbehaviour.spoilt(Customers.withItems(answer, old));
        }
        return Misbehaviour.spoilt(
                answer.withJson(object.has("customer") ? object.set("customer", old.get(0)) : old.get(0)));
    }

    private static String uid(JsonNode customer) {
        return customer.path("customerUid").asString();
    }
}
