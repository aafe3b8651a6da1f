package dev.mockerp.verify.shoxl;

import dev.mockerp.verify.run.Exchange;
import dev.mockerp.verify.run.Trial;
import tools.jackson.databind.JsonNode;

/** The one place that knows how an ERP says no in Shoxl. */
final class Saying {

    private Saying() {}

    /**
     * Whether the question was refused: 4xx; for the product informations also an empty list, which is all that their
     * answer has for it; for the translations also an error code without products.
     */
    static boolean isNo(Exchange answer) {
        if (answer.isRefused()) {
            return true;
        }
        if (!answer.isSuccess() || !Rows.of(answer).isEmpty()) {
            return false;
        }
        return answer.json().isArray() || hasErrorCode(answer);
    }

    /** Whether the answer tells an error code. */
    static boolean hasErrorCode(Exchange answer) {
        JsonNode code = answer.json().path("errorCode");
        return !code.isNull() && !code.asString("").isBlank();
    }

    /** What came, in a few words. */
    static String observed(Exchange answer) {
        if (!answer.isSuccess()) {
            return "status " + answer.status();
        }
        int rows = Rows.of(answer).size();
        return "status " + answer.status() + " with " + (rows == 1 ? "1 row" : rows + " rows")
                + (hasErrorCode(answer) ? " and an error code" : "");
    }

    /** A refusal is due. */
    static void refusalIsDue(Trial trial, String what, Exchange answer) {
        trial.expect(isNo(answer), "", "a refusal of " + what, observed(answer), answer);
    }

    /**
     * Where nothing is published, a question may be answered or refused, but must not bring down the ERP.
     *
     * @return whether there are rows, or the lack of them, to be judged further; else the trial has been told
     */
    static boolean isAnswered(Trial trial, String what, Exchange answer) {
        if (answer.isSuccess() && (!hasErrorCode(answer) || !Rows.of(answer).isEmpty())) {
            return true;
        }
        if (isNo(answer)) {
            trial.otherReading(what + " is refused with " + observed(answer));
        } else {
            trial.breaks("", "an answer or a refusal", observed(answer), answer);
        }
        return false;
    }

    /** A refusal with that status is ours; another one, or an answer without products, is as right. */
    static void usualRefusal(Trial trial, String what, int status, Exchange answer) {
        if (answer.status() == status) {
            trial.holds();
        } else if (answer.status() < 500 && Rows.of(answer).isEmpty() || answer.status() == 501) {
            trial.otherReading(what + " brings " + observed(answer));
        } else {
            trial.breaks("", "status " + status + ", or another refusal, for " + what, observed(answer), answer);
        }
    }
}
