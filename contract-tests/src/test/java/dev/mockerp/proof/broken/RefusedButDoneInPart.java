package dev.mockerp.proof.broken;

import dev.mockerp.contract.fault.Answer;
import dev.mockerp.contract.fault.Changed;
import dev.mockerp.contract.fault.Request;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Stores the members of a refused update, or of a failed item of a batch, one by one, as far as they are right. */
final class RefusedButDoneInPart implements Misbehaviour {

    private static final Set<String> NEEDED =
            Set.of("customerUid", "externalId", "customerType", "firstname", "lastname", "companyName");

    @Override
    public Changed<Answer> answer(Request sent, boolean concerned, Erp real) {
        Answer answer = real.answer(sent);
        JsonNode body = sent.json();
        if (!concerned || body == null) {
            return Misbehaviour.unchanged(answer);
        }
        boolean done = switch (sent.operation().id()) {
            case "updateCustomer" -> answer.status() == 400 && update(sent, Customers.uid(sent), body, real);
            case "batchCustomers" -> answer.status() == 207 && batch(sent, body, answer, real);
            default -> false;
        };
        return done ? Misbehaviour.spoilt(answer) : Misbehaviour.unchanged(answer);
    }

    private static boolean batch(Request sent, JsonNode body, Answer answer, Erp real) {
        boolean done = false;
        JsonNode result = answer.json();
        for (String group : List.of("create", "update", "upsert")) {
            JsonNode entries = result == null ? JsonNodeFactory.instance.missingNode() : result.path(group);
            for (int i = 0; i < body.path(group).size(); i++) {
                JsonNode item = body.path(group).get(i);
                if (entries.path(i).path("status").asInt(0) == 400) {
                    String uid = item.path("customerUid").asString("");
                    done |= group.equals("create")
                            ? create(sent, item, real)
                            : !uid.isEmpty() && update(sent, uid, item, real);
                }
            }
        }
        return done;
    }

    private static boolean create(Request sent, JsonNode item, Erp real) {
        ObjectNode least = JsonNodeFactory.instance.objectNode();
        item.properties().stream()
                .filter(member -> NEEDED.contains(member.getKey()))
                .forEach(member -> least.set(member.getKey(), member.getValue()));
        return Customers.succeeded(real.answer(Customers.create(Customers.tenant(sent), least)));
    }

    private static boolean update(Request sent, String uid, JsonNode members, Erp real) {
        boolean done = false;
        for (var member : members.properties()) {
            ObjectNode one = JsonNodeFactory.instance.objectNode();
            one.set(member.getKey(), member.getValue());
            done |= !member.getKey().equals("customerUid")
                    && Customers.succeeded(real.answer(Customers.update(Customers.tenant(sent), uid, one)));
        }
        return done;
    }
}
