package dev.mockerp.proof.broken;

import dev.mockerp.contract.fault.Answer;
import dev.mockerp.contract.fault.Changed;
import dev.mockerp.contract.fault.Request;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import tools.jackson.databind.JsonNode;

/** Follows every delete by one of a customer that was created before. */
final class DeleteTakesAnother implements Misbehaviour {

    private final Set<String> created = new ConcurrentSkipListSet<>();

    @Override
    public Changed<Answer> answer(Request sent, boolean concerned, Erp real) {
        Answer answer = real.answer(sent);
        JsonNode body = answer.json();
        String tenant = Customers.tenant(sent);
        if (!Customers.succeeded(answer)) {
            return Misbehaviour.unchanged(answer);
        }
        if (sent.operation().id().equals("createCustomer") && body != null) {
            created.add(tenant + "/" + body.path("customerUid").asString());
        }
        if (!sent.operation().id().equals("deleteCustomer")) {
            return Misbehaviour.unchanged(answer);
        }
        created.remove(tenant + "/" + Customers.uid(sent));
        boolean taken = concerned
                && created.stream()
                        .filter(one -> one.startsWith(tenant + "/"))
                        .map(one -> one.substring(tenant.length() + 1))
                        .anyMatch(one -> Customers.succeeded(real.answer(Customers.delete(tenant, one))));
        return taken ? Misbehaviour.spoilt(answer) : Misbehaviour.unchanged(answer);
    }
}
