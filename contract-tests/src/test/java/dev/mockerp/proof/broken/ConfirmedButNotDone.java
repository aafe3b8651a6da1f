package dev.mockerp.proof.broken;

import dev.mockerp.contract.fault.Answer;
import dev.mockerp.contract.fault.Changed;
import dev.mockerp.contract.fault.Request;
import tools.jackson.databind.JsonNode;

/** Undoes a write as soon as it is done, or confirms a deletion without carrying it out. */
final class ConfirmedButNotDone implements Misbehaviour {

    @Override
    public Changed<Answer> answer(Request sent, boolean concerned, Erp real) {
        if (!concerned) {
            return Misbehaviour.unchanged(real.answer(sent));
        }
        return switch (sent.operation().id()) {
            case "createCustomer" -> create(sent, real);
            case "updateCustomer" -> update(sent, real);
            case "addCustomerExtension" -> addExtension(sent, real);
            case "deleteCustomer", "deleteCustomerExtension" -> delete(sent, real);
            default -> Misbehaviour.unchanged(real.answer(sent));
        };
    }

    private static Changed<Answer> create(Request sent, Erp real) {
        Answer answer = real.answer(sent);
        JsonNode created = answer.json();
        if (!Customers.succeeded(answer) || created == null) {
            return Misbehaviour.unchanged(answer);
        }
        real.answer(Customers.delete(
                Customers.tenant(sent), created.path("customerUid").asString()));
        return Misbehaviour.spoilt(answer);
    }

    private static Changed<Answer> update(Request sent, Erp real) {
        JsonNode before = real.answer(Customers.get(Customers.tenant(sent), Customers.uid(sent)))
                .json();
        Answer answer = real.answer(sent);
        JsonNode named = sent.json();
        if (!Customers.succeeded(answer) || before == null || named == null) {
            return Misbehaviour.unchanged(answer);
        }
        real.answer(Customers.update(Customers.tenant(sent), Customers.uid(sent), Customers.members(before, named)));
        return Misbehaviour.spoilt(answer);
    }

    private static Changed<Answer> addExtension(Request sent, Erp real) {
        Answer answer = real.answer(sent);
        if (!Customers.succeeded(answer)) {
            return Misbehaviour.unchanged(answer);
        }
        real.answer(new Request(
                Contracts.operation("deleteCustomerExtension"), sent.target(), sent.headers(), sent.body()));
        return Misbehaviour.spoilt(answer);
    }

    /** Confirms it only where the customer exists and may be seen: every refusal stays as it is. */
    private static Changed<Answer> delete(Request sent, Erp real) {
        Request get = new Request(
                Contracts.operation("getCustomer"),
                Customers.get(Customers.tenant(sent), Customers.uid(sent)).target(),
                sent.headers(),
                new byte[0]);
        boolean permitted = !"Bearer access-token".equals(sent.headers().first("Authorization"));
        return permitted && Customers.succeeded(real.answer(get))
                ? Misbehaviour.spoilt(Customers.noContent())
                : Misbehaviour.unchanged(real.answer(sent));
    }
}
