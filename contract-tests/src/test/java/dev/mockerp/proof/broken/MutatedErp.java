package dev.mockerp.proof.broken;

import dev.mockerp.contract.fault.Answer;
import dev.mockerp.contract.fault.Behaviour;
import dev.mockerp.contract.fault.Changed;
import dev.mockerp.contract.fault.Mutation;
import dev.mockerp.contract.fault.Request;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** An ERP as one mutation makes it seem. */
final class MutatedErp implements Erp {

    private final Mutation mutation;
    private final Erp real;
    private final AtomicInteger applied;
    private final @Nullable Misbehaviour misbehaviour;
    private final AtomicInteger seen = new AtomicInteger();

    MutatedErp(Mutation mutation, Erp real, AtomicInteger applied) {
        this.mutation = mutation;
        this.real = real;
        this.applied = applied;
        Behaviour behaviour = mutation.behaviour();
        this.misbehaviour = behaviour == null ? null : Misbehaviours.of(behaviour);
    }

    @Override
    public Answer answer(Request sent) {
        int count = mutation.concerns(sent) ? seen.incrementAndGet() : 0;
        if (count == 0 || !mutation.isDue(count)) {
            return behave(sent, false);
        }
        Changed<Request> request = mutation.request(sent, count);
        Answer answer = behave(request.value(), true);
        Changed<Answer> changed = mutation.answer(sent, answer, count);
        applied.addAndGet(request.count() + changed.count());
        return changed.value();
    }

    private Answer behave(Request request, boolean concerned) {
        if (misbehaviour == null) {
            return real.answer(request);
        }
        Changed<Answer> answer = misbehaviour.answer(request, concerned, real);
        applied.addAndGet(answer.count());
        return answer.value();
    }
}
