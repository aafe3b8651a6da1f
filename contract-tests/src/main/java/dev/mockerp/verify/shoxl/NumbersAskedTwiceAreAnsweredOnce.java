package dev.mockerp.verify.shoxl;

import dev.mockerp.verify.run.Check;
import dev.mockerp.verify.run.Exchange;
import dev.mockerp.verify.run.Intent;
import dev.mockerp.verify.run.Trial;
import java.util.Collections;
import java.util.List;

/** Asks twice for a product in one question. */
final class NumbersAskedTwiceAreAnsweredOnce implements Check {

    private final Shoxl shoxl;

    NumbersAskedTwiceAreAnsweredOnce(Shoxl shoxl) {
        this.shoxl = shoxl;
    }

    @Override
    public void run(Trial trial) {
        String number = shoxl.products().get(0);
        Exchange answer = shoxl.erp()
                .ask(shoxl.call(Shoxl.INFORMATIONS, List.of(number, number)).as(Intent.OPEN));
        if (!Saying.isAnswered(trial, "a number that is asked twice", answer)) {
            return;
        }
        int rows = Collections.frequency(Rows.numbers(answer), number);
        if (rows == 2) {
            trial.otherReading("a number that is asked twice is answered twice");
        } else {
            trial.expect(rows == 1, "", "one row for product " + number + ", or two", rows + " rows for it", answer);
        }
    }
}
