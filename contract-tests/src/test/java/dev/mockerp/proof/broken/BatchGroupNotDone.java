package dev.mockerp.proof.broken;

import dev.mockerp.contract.fault.Answer;
import dev.mockerp.contract.fault.Changed;
import dev.mockerp.contract.fault.Request;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Undoes what a batch did in one of its groups, and lets the answer stand. */
record BatchGroupNotDone(String group) implements Misbehaviour {

    @Override
    public Changed<Answer> answer(Request sent, boolean concerned, Erp real) {
        JsonNode items = sent.json() == null ? null : sent.json().path(group);
        if (!concerned || !sent.operation().id().equals("batchCustomers") || items == null || !items.isArray()) {
            return Misbehaviour.unchanged(real.answer(sent));
        }
        String tenant = Customers.tenant(sent);
        Map<String, JsonNode> before = before(tenant, items, real);
        Answer answer = real.answer(sent);
        JsonNode body = answer.json();
        int undone = 0;
        for (int i = 0; body != null && Customers.succeeded(answer) && i < items.size(); i++) {
            JsonNode entry = body.path(group).path(i);
            JsonNode was = before.get(entry.path("customerUid").asString(""));
            undone += entry.path("status").asInt(400) < 300 && undo(tenant, entry, was, items.get(i), real) ? 1 : 0;
        }
        return new Changed<>(answer, undone);
    }

    private static Map<String, JsonNode> before(String tenant, JsonNode items, Erp real) {
        Map<String, JsonNode> before = new HashMap<>();
        for (JsonNode item : items) {
            String uid = item.path("customerUid").asString("");
            Answer answer = real.answer(Customers.get(tenant, uid.isEmpty() ? "nobody" : uid));
            if (Customers.succeeded(answer)) {
                Customers.shown(answer).forEach(customer -> before.put(uid, customer));
            }
        }
        return before;
    }

    private static boolean undo(String tenant, JsonNode entry, @Nullable JsonNode was, JsonNode item, Erp real) {
        int status = entry.path("status").asInt();
        if (status == 204) {
            return was != null && Customers.succeeded(real.answer(Customers.create(tenant, writable(was))));
        }
        String uid = entry.path("customerUid").asString("");
        if (status == 201) {
            return Customers.succeeded(real.answer(Customers.delete(tenant, uid)));
        }
        return was != null
                && Customers.succeeded(real.answer(Customers.update(tenant, uid, Customers.members(was, item))));
    }

    /** The customer as it can be created again: without what only the ERP writes, and without what is not set. */
    private static ObjectNode writable(JsonNode customer) {
        ObjectNode members = (ObjectNode) customer.deepCopy();
        members.remove(List.of(
                "addresses",
                "contacts",
                "extensions",
                "consents",
                "accountManager",
                "customerGroups",
                "credit",
                "displayName",
                "createdAt",
                "lastModifiedAt"));
        members.properties()
                .removeIf(member -> member.getValue().isString()
                        && member.getValue().asString().isEmpty());
        return members;
    }
}
