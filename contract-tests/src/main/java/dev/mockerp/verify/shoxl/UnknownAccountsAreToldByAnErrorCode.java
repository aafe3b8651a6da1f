package dev.mockerp.verify.shoxl;

import dev.mockerp.verify.run.Check;
import dev.mockerp.verify.run.Exchange;
import dev.mockerp.verify.run.Trial;

/** Asks for an account that nobody has. */
final class UnknownAccountsAreToldByAnErrorCode implements Check {

    private final Shoxl shoxl;

    UnknownAccountsAreToldByAnErrorCode(Shoxl shoxl) {
        this.shoxl = shoxl;
    }

    @Override
    public void run(Trial trial) {
        Exchange answer = shoxl.erp().ask(shoxl.unknownAccountsQuestion(Shoxl.TRANSLATIONS));
        if (answer.isSuccess() && Saying.isNo(answer)) {
            trial.holds();
        } else if (Saying.isAnswered(trial, "an unknown account", answer)) {
            if (Rows.of(answer).stream().anyMatch(Rows::tellsSomething)) {
                String expected = "no own numbers for an account that nobody has";
                trial.breaks("", expected, Saying.observed(answer), answer);
            } else {
                trial.otherReading("an unknown account gets no products and no error code");
            }
        }
    }
}
