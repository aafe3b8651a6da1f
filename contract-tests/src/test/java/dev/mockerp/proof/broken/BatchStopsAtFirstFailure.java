package dev.mockerp.proof.broken;

import dev.mockerp.contract.fault.Answer;
import dev.mockerp.contract.fault.Changed;
import dev.mockerp.contract.fault.Request;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Carries out the items of a batch one by one up to the first that fails; the rest fails unseen. */
final class BatchStopsAtFirstFailure implements Misbehaviour {

    private static final List<String> GROUPS = List.of("create", "update", "upsert", "delete");

    @Override
    public Changed<Answer> answer(Request sent, boolean concerned, Erp real) {
        if (!concerned
                || !sent.operation().id().equals("batchCustomers")
                || !(sent.json() instanceof ObjectNode batch)
                || batch.properties().stream()
                        .anyMatch(group -> !group.getValue().isArray())) {
            return Misbehaviour.unchanged(real.answer(sent));
        }
        ObjectNode result = JsonNodeFactory.instance.objectNode();
        boolean stopped = false;
        int spoilt = 0;
        for (String group : GROUPS) {
            ArrayNode entries = batch.has(group) ? result.putArray(group) : JsonNodeFactory.instance.arrayNode();
            for (JsonNode item : batch.path(group)) {
                if (stopped) {
                    entries.add(skipped(item));
                    spoilt++;
                    continue;
                }
                ObjectNode single = JsonNodeFactory.instance.objectNode();
                single.putArray(group).add(item);
                Answer answer = real.answer(sent.withJson(single));
                JsonNode body = answer.json();
                if (body == null || !Customers.succeeded(answer)) {
                    return Misbehaviour.unchanged(answer);
                }
                entries.addAll(body.path(group).valueStream().toList());
                stopped = answer.status() == 207;
            }
        }
        return spoilt == 0 && result.isEmpty()
                ? Misbehaviour.unchanged(real.answer(sent))
                : new Changed<>(Customers.json(stopped ? 207 : 200, result), spoilt);
    }

    private static ObjectNode skipped(JsonNode item) {
        ObjectNode entry = JsonNodeFactory.instance.objectNode();
        entry.put("customerUid", item.path("customerUid").asString(""));
        entry.put("externalId", item.path("externalId").asString(""));
        entry.put("status", 424);
        entry.putObject("error").put("code", "SKIPPED").put("message", "An item before this one failed.");
        return entry;
    }
}
