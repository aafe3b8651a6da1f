package dev.mockerp.proof.broken;

import dev.mockerp.contract.fault.Answer;
import dev.mockerp.contract.fault.Changed;
import dev.mockerp.contract.fault.Request;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Looks into the other tenant for what a tenant does not have, and lists its customers behind the tenant's own. */
final class OtherTenantsShown implements Misbehaviour {

    @Override
    public Changed<Answer> answer(Request sent, boolean concerned, Erp real) {
        Answer answer = real.answer(sent);
        if (!concerned || answer.status() != 404 && !Customers.succeeded(answer)) {
            return Misbehaviour.unchanged(answer);
        }
        String other = Customers.tenant(sent).equals("other") ? "demo" : "other";
        Answer foreign = real.answer(sent.withVariable("tenantUid", other)
                .withHeaders(sent.headers().with("Authorization", Credentials.ofTenant(other))));
        if (!Customers.succeeded(foreign)) {
            return Misbehaviour.unchanged(answer);
        }
        if (answer.status() == 404) {
            return Misbehaviour.spoilt(foreign);
        }
        JsonNode body = answer.json();
        if (body == null || !body.has("items") || Customers.shown(foreign).isEmpty()) {
            return Misbehaviour.unchanged(answer);
        }
        List<JsonNode> both = new ArrayList<>(Customers.shown(answer));
        both.addAll(Customers.shown(foreign));
        return Misbehaviour.spoilt(Customers.withItems(answer, both));
    }
}
