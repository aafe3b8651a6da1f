package dev.mockerp.erp.fault;

import dev.mockerp.contract.fault.Answer;
import dev.mockerp.contract.fault.Changed;
import dev.mockerp.contract.fault.Mutation;
import dev.mockerp.contract.fault.Request;
import dev.mockerp.erp.delivery.Delivery;
import dev.mockerp.erp.request.Disturbed;
import dev.mockerp.server.control.FaultDribble;
import dev.mockerp.server.control.FaultRule;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A fault that happens to a request, with all that it does to it. */
final class Strike {

    private final ActiveFault fault;
    private final FaultRule rule;
    private final long delay;
    private final int turn;
    private final Set<String> done = new LinkedHashSet<>();

    /**
     * Nothing is done yet.
     *
     * @param delay how long the answer is to be held back, in milliseconds
     * @param turn the number of the request among those that may break the contract by it
     */
    Strike(ActiveFault fault, long delay, int turn) {
        this.fault = fault;
        this.rule = fault.rule().given();
        this.delay = delay;
        this.turn = turn;
    }

    /** Whether the ERP does not get to see the request. */
    boolean isInsteadOfTheErp() {
        return fault.rule().isInsteadOfTheErp();
    }

    long id() {
        return fault.id();
    }

    /** The status that answers in the place of the ERP; null if the connection is closed without an answer. */
    @Nullable
    Integer status() {
        done.add(rule.getStatus() == null ? "reset" : "status");
        return rule.getStatus();
    }

    /** How long a client is to wait before it comes again, in seconds, or null. */
    @Nullable
    Integer retryAfter() {
        return rule.getRetryAfter();
    }

    long delay() {
        if (rule.getDelay() != null) {
            done.add("delay");
        }
        return delay;
    }

    Request change(Request request) {
        Mutation mutation = fault.rule().mutation();
        return mutation == null ? request : noted(mutation.request(request, turn));
    }

    Answer change(Request sent, Answer answer) {
        Mutation mutation = fault.rule().mutation();
        Answer changed = mutation == null ? answer : noted(mutation.answer(sent, answer, turn));
        int length = changed.body().length;
        if (rule.getMalformed() == null || length == 0) {
            return changed;
        }
        done.add("malformed");
        return changed.withBody(Arrays.copyOf(changed.body(), length - Math.max(1, length / 3)));
    }

    private <T> T noted(Changed<T> changed) {
        Catalogue.Entry broken = fault.rule().broken();
        if (changed.count() > 0 && broken != null) {
            done.add(broken.name());
        }
        return changed.value();
    }

    /** Whether the connection is closed in the middle of a body of that length. */
    boolean truncates(int length) {
        boolean truncates = rule.getConnection() == FaultRule.ConnectionEnum.TRUNCATE && length > 0;
        if (truncates) {
            done.add("truncate");
        }
        return truncates;
    }

    /** How a body of that length is sent, if piece by piece; else null. */
    Delivery.@Nullable Dribble dribble(int length) {
        FaultDribble dribble = rule.getDribble();
        if (dribble == null || length < 2) {
            return null;
        }
        done.add("dribble");
        return new Delivery.Dribble(dribble.getPieces(), dribble.getMilliseconds());
    }

    /** Tells what was done; of a fault that did nothing, that it did not happen. */
    void settle(Disturbed request) {
        if (done.isEmpty()) {
            fault.takeBack();
        } else {
            request.note(fault.id(), List.copyOf(done));
        }
    }
}
