package dev.mockerp.verify.shoxl;

import dev.mockerp.verify.run.Check;
import dev.mockerp.verify.run.Exchange;
import dev.mockerp.verify.run.Trial;

/** Asks for an account that nobody has. */
final class UnknownAccountsGetAnEmptyList implements Check {

    private final Shoxl shoxl;

    UnknownAccountsGetAnEmptyList(Shoxl shoxl) {
        this.shoxl = shoxl;
    }

    @Override
    public void run(Trial trial) {
        Exchange answer = shoxl.erp().ask(shoxl.unknownAccountsQuestion(Shoxl.INFORMATIONS));
        if (!Saying.isAnswered(trial, "an unknown account", answer)) {
            return;
        }
        boolean tells = Rows.of(answer).stream().anyMatch(Rows::tellsSomething);
        if (tells || Rows.of(answer).isEmpty()) {
            trial.expect(!tells, "", "no prices for an account that nobody has", Saying.observed(answer), answer);
        } else {
            trial.otherReading("an unknown account gets products without prices");
        }
    }
}
