package dev.mockerp.erp.fault;

import dev.mockerp.contract.Operation;
import dev.mockerp.contract.fault.Answer;
import dev.mockerp.contract.fault.Request;
import dev.mockerp.erp.delivery.Delivery;
import dev.mockerp.erp.delivery.HeldAnswers;
import dev.mockerp.erp.request.DemandedRefusal;
import dev.mockerp.erp.request.Disturbed;
import dev.mockerp.erp.request.Interference;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.List;
import java.util.function.Supplier;
import tools.jackson.databind.json.JsonMapper;

/** The ERPs as their faults make them seem. */
final class FaultyErp implements Interference {

    private final Supplier<ActiveFaults> current;
    private final HeldAnswers held;
    private final JsonMapper json;
    private volatile boolean awake;

    /**
     * Asleep: no sandbox has a fault.
     *
     * @param current those of the sandbox which the request at hand is for
     */
    FaultyErp(Supplier<ActiveFaults> current, HeldAnswers held, JsonMapper json) {
        this.current = current;
        this.held = held;
        this.json = json;
    }

    /** Looks from now on whether there are faults. */
    void wake() {
        awake = true;
    }

    @Override
    public boolean isDue(Operation operation) {
        return awake && current.get().mayConcern(operation);
    }

    @Override
    public void with(Disturbed disturbed) throws IOException, ServletException {
        Request sent = disturbed.sent();
        List<Strike> strikes = current.get().strikes(sent);
        if (strikes.isEmpty()) {
            disturbed.pass();
            return;
        }
        Strike instead =
                strikes.stream().filter(Strike::isInsteadOfTheErp).findFirst().orElse(null);
        Answer answer = instead == null ? ask(strikes, disturbed) : answer(instead, disturbed);
        for (Strike strike : answer == Answer.NONE ? List.<Strike>of() : strikes) {
            answer = strike.change(sent, answer);
        }
        int length = disturbed.request().getMethod().equals("HEAD") ? 0 : answer.body().length;
        Delivery delivery = delivery(strikes, answer == Answer.NONE, length);
        strikes.forEach(strike -> strike.settle(disturbed));
        held.send(disturbed.request(), disturbed.response(), answer, delivery);
    }

    private static Answer ask(List<Strike> strikes, Disturbed disturbed) throws IOException, ServletException {
        Request request = disturbed.sent();
        for (Strike strike : strikes) {
            request = strike.change(request);
        }
        return disturbed.ask(request);
    }

    private Answer answer(Strike instead, Disturbed disturbed) {
        Integer status = instead.status();
        if (status == null) {
            return Answer.NONE;
        }
        Answer refusal = DemandedRefusal.of(
                disturbed.api(),
                disturbed.sent().operation(),
                status,
                "Fault " + instead.id() + " of the mock demands status " + status + ".",
                json);
        Integer seconds = instead.retryAfter();
        return seconds == null
                ? refusal
                : refusal.withHeaders(refusal.headers().with("Retry-After", seconds.toString()));
    }

    /**
     * As all of those want it that happen to a request.
     *
     * @param reset whether there is no answer
     * @param length of the body that is sent
     */
    private static Delivery delivery(List<Strike> strikes, boolean reset, int length) {
        long delay = 0;
        Delivery.Dribble dribble = null;
        boolean truncated = false;
        for (Strike strike : strikes) {
            delay += strike.delay();
            if (!reset) {
                truncated |= strike.truncates(length);
                dribble = dribble == null ? strike.dribble(length) : dribble;
            }
        }
        return new Delivery(
                delay,
                dribble,
                reset ? Delivery.Ending.RESET : truncated ? Delivery.Ending.TRUNCATED : Delivery.Ending.WHOLE);
    }
}
