package dev.mockerp.proof.broken;

import dev.mockerp.contract.fault.Answer;
import dev.mockerp.contract.fault.Changed;
import dev.mockerp.contract.fault.Request;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Lets every page but the first begin with the last item of the page before it. */
final class PagesOverlap implements Misbehaviour {

    @Override
    public Changed<Answer> answer(Request sent, boolean concerned, Erp real) {
        Answer answer = real.answer(sent);
        String number = sent.query("pageNumber");
        List<JsonNode> items = Customers.shown(answer);
        if (!concerned || !Customers.succeeded(answer) || number == null || items.isEmpty()) {
            return Misbehaviour.unchanged(answer);
        }
        List<JsonNode> before = Customers.shown(
                real.answer(sent.withQuery("pageNumber", String.valueOf(Integer.parseInt(number) - 1))));
        if (before.isEmpty()) {
            return Misbehaviour.unchanged(answer);
        }
        List<JsonNode> shifted = new ArrayList<>(items.subList(0, items.size() - 1));
        shifted.add(0, before.get(before.size() - 1));
        return Misbehaviour.spoilt(Customers.withItems(answer, shifted));
    }
}
