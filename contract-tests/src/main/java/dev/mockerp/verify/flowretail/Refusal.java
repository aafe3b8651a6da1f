package dev.mockerp.verify.flowretail;

import dev.mockerp.verify.run.Exchange;
import dev.mockerp.verify.run.Trial;

/** What counts as a "no". Nothing is published about it, so that every 4xx is as good as another. */
final class Refusal {

    private Refusal() {}

    /** A refusal was due. */
    static void due(Trial trial, String why, Exchange exchange) {
        trial.expect(exchange.isRefused(), "", "a refusal: " + why, "status " + exchange.status(), exchange);
    }

    /**
     * A refusal with that status was assumed. Another refusal is another reading, and so is a success where the ERP may
     * well be lenient; an error of the server is neither.
     */
    static void assumed(Trial trial, int status, String what, boolean leniencyIsFine, Exchange exchange) {
        if (exchange.status() == status) {
            trial.holds();
        } else if (exchange.isRefused() || leniencyIsFine && exchange.isSuccess()) {
            trial.otherReading(what + " is answered with status " + exchange.status());
        } else {
            trial.breaks("", "status " + status, "status " + exchange.status(), exchange);
        }
    }
}
