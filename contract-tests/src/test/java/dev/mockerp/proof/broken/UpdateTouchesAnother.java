package dev.mockerp.proof.broken;

import dev.mockerp.contract.fault.Answer;
import dev.mockerp.contract.fault.Changed;
import dev.mockerp.contract.fault.Request;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Repeats every update on a customer that was created or updated before. */
final class UpdateTouchesAnother implements Misbehaviour {

    private final Set<String> known = new ConcurrentSkipListSet<>();

    @Override
    public Changed<Answer> answer(Request sent, boolean concerned, Erp real) {
        Answer answer = real.answer(sent);
        JsonNode body = answer.json();
        JsonNode named = sent.json();
        if (!Customers.succeeded(answer) || body == null) {
            return Misbehaviour.unchanged(answer);
        }
        String tenant = Customers.tenant(sent);
        if (sent.operation().id().equals("createCustomer")) {
            known.add(tenant + "/" + body.path("customerUid").asString());
        }
        String uid = Customers.uid(sent);
        String victim = another(tenant, uid, real);
        if (!sent.operation().id().equals("updateCustomer") || !concerned || named == null || victim == null) {
            return Misbehaviour.unchanged(answer);
        }
        return Customers.succeeded(real.answer(Customers.update(tenant, victim, named)))
                ? Misbehaviour.spoilt(answer)
                : Misbehaviour.unchanged(answer);
    }

    private @Nullable String another(String tenant, String uid, Erp real) {
        return known.stream()
                .filter(one -> one.startsWith(tenant + "/") && !one.equals(tenant + "/" + uid))
                .map(one -> one.substring(tenant.length() + 1))
                .filter(one -> Customers.succeeded(real.answer(Customers.get(tenant, one))))
                .findFirst()
                .orElse(null);
    }
}
