package dev.mockerp.verify.shoxl;

import dev.mockerp.verify.run.Check;
import dev.mockerp.verify.run.Exchange;
import dev.mockerp.verify.run.Trial;

/** Each product of the profile is asked, and a row for it is due. */
final class KnownProductsAreAnswered implements Check {

    private final Shoxl shoxl;

    KnownProductsAreAnswered(Shoxl shoxl) {
        this.shoxl = shoxl;
    }

    @Override
    public void run(Trial trial) {
        Exchange answer = shoxl.ask(Shoxl.INFORMATIONS, shoxl.products());
        for (String number : shoxl.products()) {
            trial.expect(
                    Shoxl.row(answer, number).isPresent(),
                    "",
                    "a row for product " + number,
                    Shoxl.rows(answer).count() + " rows, none of them for it",
                    answer);
        }
    }
}
