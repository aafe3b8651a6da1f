package dev.mockerp.proof.broken;

import dev.mockerp.contract.fault.Answer;
import dev.mockerp.contract.fault.Changed;
import dev.mockerp.contract.fault.Request;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Remembers what was deleted, and goes on showing it. */
final class DeletedStillShown implements Misbehaviour {

    private final Map<String, JsonNode> deleted = new ConcurrentHashMap<>();

    @Override
    public Changed<Answer> answer(Request sent, boolean concerned, Erp real) {
        String uid = Customers.uid(sent);
        if (sent.operation().id().equals("deleteCustomer")) {
            JsonNode customer =
                    real.answer(Customers.get(Customers.tenant(sent), uid)).json();
            Answer answer = real.answer(sent);
            if (Customers.succeeded(answer) && customer != null) {
                deleted.put(key(sent, uid), customer);
            }
            return Misbehaviour.unchanged(answer);
        }
        Answer answer = real.answer(sent);
        JsonNode body = answer.json();
        if (!concerned) {
            return Misbehaviour.unchanged(answer);
        }
        JsonNode gone = deleted.get(key(sent, uid));
        if (gone != null && answer.status() == 404) {
            return Misbehaviour.spoilt(Customers.json(200, asShownBy(sent, gone)));
        }
        if (!Customers.succeeded(answer) || body == null || !body.has("items")) {
            return Misbehaviour.unchanged(answer);
        }
        List<JsonNode> items = new ArrayList<>(Customers.shown(answer));
        deleted.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(Customers.tenant(sent) + "/"))
                .forEach(entry -> items.add(entry.getValue()));
        return items.size() == body.path("items").size()
                ? Misbehaviour.unchanged(answer)
                : Misbehaviour.spoilt(Customers.withItems(answer, items));
    }

    private static JsonNode asShownBy(Request sent, JsonNode customer) {
        return sent.operation().id().equals("exportCustomer")
                ? JsonNodeFactory.instance.objectNode().set("customer", customer)
                : customer;
    }

    private static String key(Request sent, String uid) {
        return Customers.tenant(sent) + "/" + uid;
    }
}
