package dev.mockerp.proof.broken;

import dev.mockerp.contract.fault.Answer;
import dev.mockerp.contract.fault.Changed;
import dev.mockerp.contract.fault.Headers;
import dev.mockerp.contract.fault.Request;
import org.jspecify.annotations.Nullable;

/** Serves requests that credentials or permissions should keep out. */
record ServesAnybody(Whom whom) implements Misbehaviour {

    /** Who is let in. */
    enum Whom {
        WITHOUT_CREDENTIALS,
        WITH_UNKNOWN_CREDENTIALS,
        WITHOUT_PERMISSION
    }

    @Override
    public Changed<Answer> answer(Request sent, boolean concerned, Erp real) {
        Answer answer = real.answer(sent);
        if (!concerned || !isLetIn(sent.headers().first("Authorization"), answer)) {
            return Misbehaviour.unchanged(answer);
        }
        Headers headers = sent.headers().with("Authorization", Credentials.sufficientFor(sent));
        return Misbehaviour.spoilt(real.answer(sent.withHeaders(headers)));
    }

    private boolean isLetIn(@Nullable String authorization, Answer answer) {
        return switch (whom) {
            case WITHOUT_CREDENTIALS -> answer.status() == 401 && authorization == null;
            case WITH_UNKNOWN_CREDENTIALS ->
                answer.status() == 401 && authorization != null && !Credentials.isKnown(authorization);
            case WITHOUT_PERMISSION ->
                answer.status() == 403
                        && authorization != null
                        && (authorization.equals("Bearer access-token") || authorization.startsWith("Basic "));
        };
    }
}
