package dev.mockerp.erp.stub;

import dev.mockerp.erp.delivery.HeldAnswers;
import dev.mockerp.erp.request.Exchange;
import dev.mockerp.erp.request.Recording;
import dev.mockerp.erp.request.Refusal;
import dev.mockerp.erp.request.Refused;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A request that a stub may answer. */
final class StubCall {

    private static final int LONGEST_NAME = 100;

    private StubCall() {}

    /** Has the first stub that matches answer; says whether one does. */
    static boolean isAnswered(
            String path,
            HttpServletRequest request,
            byte[] body,
            StubEngine engine,
            Turns turns,
            HttpServletResponse response,
            HeldAnswers held)
            throws IOException {
        StubEngine.Matched matched = match(path, request, body, engine, turns);
        if (matched != null) {
            Recording.answeredBy(stub(matched), response);
            new AnswerSender(held).send(matched.response(), request, response);
        }
        return matched != null;
    }

    private static StubEngine.@Nullable Matched match(
            String path, HttpServletRequest request, byte[] body, StubEngine engine, Turns turns) {
        AskedRequest asked;
        try {
            asked = AskedRequest.of(request, path, body);
        } catch (IllegalArgumentException noAddress) {
            return null;
        }
        try {
            return turns.take(() -> engine.match(asked));
        } catch (StubFailure failure) {
            throw new Refused(Refusal.Kind.SERVICE_UNAVAILABLE, failure.getMessage());
        }
    }

    private static Exchange.Stub stub(StubEngine.Matched matched) {
        String name = matched.stub().getName();
        return new Exchange.Stub(
                matched.stub().getId().toString(),
                name == null || name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME) + "…",
                matched.response().getFault() == null
                        ? null
                        : matched.response().getFault().name());
    }
}
