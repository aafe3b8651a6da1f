package dev.mockerp.verify.retailnxt;

import dev.mockerp.verify.run.Exchange;
import dev.mockerp.verify.run.Trial;

/** The one place that knows how an ERP says no in RetailNxt. */
final class Saying {

    private Saying() {}

    /** Whether the question was refused: 4xx, or the one failure that is published, 500 with an Error. */
    static boolean isNo(Exchange answer) {
        return answer.isRefused() || answer.status() == 500 && hasError(answer);
    }

    /** Whether the answer holds an Error that says something. */
    static boolean hasError(Exchange answer) {
        return !answer.json().path("Error").asString("").isBlank();
    }

    /** Whether it was refused, or answered with no order at all. */
    static boolean isNothing(Exchange answer) {
        return Orders.of(answer).isEmpty() && (answer.isSuccess() || isNo(answer));
    }

    /** What came, in a few words. */
    static String observed(Exchange answer) {
        int orders = Orders.of(answer).size();
        String count = orders == 1 ? " with 1 order" : " with " + orders + " orders";
        return "status " + answer.status()
                + (answer.isSuccess() || orders > 0 ? count : hasError(answer) ? " with an Error" : "");
    }

    /** No order may come, in whatever words. */
    static void nothingIsDue(Trial trial, String what, Exchange answer) {
        trial.expect(isNothing(answer), "", "no order for " + what, observed(answer), answer);
    }

    /** A refusal with that status is ours; another one, or an answer without orders, is as right. */
    static void usualRefusal(Trial trial, String what, int status, Exchange answer) {
        boolean nothing = Orders.of(answer).isEmpty();
        if (answer.status() == status && nothing) {
            trial.holds();
        } else if (nothing && (answer.status() < 500 || answer.status() == 501 || isNo(answer))) {
            trial.otherReading(what + " brings " + observed(answer));
        } else {
            String expected = "status " + status + ", or another refusal, for " + what;
            trial.breaks("", expected, observed(answer), answer);
        }
    }

    /** Where nothing is published, the same may come as to the plain question, or nothing. */
    static void sameOrNothing(Trial trial, String what, boolean same, Exchange plain, Exchange answer) {
        if (same) {
            trial.holds();
        } else if (isNothing(answer)) {
            trial.otherReading(what + " brings " + observed(answer));
        } else {
            String expected = "the same orders for " + what + " as without, or none";
            trial.breaks("", expected, observed(answer), plain, answer);
        }
    }
}
