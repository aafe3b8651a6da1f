package dev.mockerp.proof.broken;

import dev.mockerp.contract.fault.Answer;
import dev.mockerp.contract.fault.Changed;
import dev.mockerp.contract.fault.Request;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Swaps answers: each success is the one that the request before it, to the same operation, was due. */
final class AnswersThePreviousRequest implements Misbehaviour {

    private final Map<String, Answer> last = new ConcurrentHashMap<>();

    @Override
    public Changed<Answer> answer(Request sent, boolean concerned, Erp real) {
        Answer answer = real.answer(sent);
        if (!concerned || !Customers.succeeded(answer)) {
            return Misbehaviour.unchanged(answer);
        }
        Answer previous = last.put(sent.operation().id(), answer);
        return previous == null || previous.equals(answer)
                ? Misbehaviour.unchanged(answer)
                : Misbehaviour.spoilt(previous);
    }
}
