package dev.mockerp.proof.broken;

import dev.mockerp.contract.fault.Answer;
import dev.mockerp.contract.fault.Changed;
import dev.mockerp.contract.fault.Request;
import tools.jackson.databind.node.ObjectNode;

/** Makes two customers of one create; the second gets an identifier of its own. */
final class CreatedTwice implements Misbehaviour {

    @Override
    public Changed<Answer> answer(Request sent, boolean concerned, Erp real) {
        Answer answer = real.answer(sent);
        if (!concerned
                || !sent.operation().id().equals("createCustomer")
                || !Customers.succeeded(answer)
                || !(sent.json() instanceof ObjectNode members)) {
            return Misbehaviour.unchanged(answer);
        }
        members.remove("customerUid");
        real.answer(sent.withJson(members));
        return Misbehaviour.spoilt(answer);
    }
}
