package dev.mockerp.verify.shoxl;

import dev.mockerp.verify.run.Check;
import dev.mockerp.verify.run.Exchange;
import dev.mockerp.verify.run.Trial;
import tools.jackson.databind.JsonNode;

/** Asks for numbers that no product has. */
final class ProductsWithoutOwnNumberGetNone implements Check {

    private final Shoxl shoxl;

    ProductsWithoutOwnNumberGetNone(Shoxl shoxl) {
        this.shoxl = shoxl;
    }

    @Override
    public void run(Trial trial) {
        new UnknownProducts(shoxl)
                .questions(Shoxl.TRANSLATIONS)
                .forEach((what, call) -> none(trial, what, shoxl.erp().ask(call)));
    }

    private void none(Trial trial, String what, Exchange answer) {
        if (!Saying.isAnswered(trial, what, answer)) {
            return;
        }
        for (JsonNode row : Rows.of(answer)) {
            boolean known = shoxl.products().contains(Rows.number(row));
            trial.expect(
                    known || Rows.ownNumber(row).isEmpty(),
                    Rows.pointer(answer, row),
                    "no own number for " + what,
                    "the own number " + Rows.ownNumber(row),
                    answer);
        }
        trial.holds();
    }
}
