package dev.mockerp.verify.shoxl;

import dev.mockerp.verify.run.Check;
import dev.mockerp.verify.run.Exchange;
import dev.mockerp.verify.run.Trial;
import tools.jackson.databind.JsonNode;

/** Asks for numbers that no product has, alone and beside one that is known. */
final class UnknownProductsAreLeftOut implements Check {

    private final Shoxl shoxl;

    UnknownProductsAreLeftOut(Shoxl shoxl) {
        this.shoxl = shoxl;
    }

    @Override
    public void run(Trial trial) {
        new UnknownProducts(shoxl)
                .questions(Shoxl.INFORMATIONS)
                .forEach((what, call) -> judge(trial, what, shoxl.erp().ask(call)));
    }

    private void judge(Trial trial, String what, Exchange answer) {
        String known = shoxl.products().get(0);
        boolean knownIsAsked = Shoxl.asked(answer).contains(known);
        if (!knownIsAsked && !Saying.isAnswered(trial, what, answer)) {
            return;
        }
        if (knownIsAsked && Rows.row(answer, known).isEmpty()) {
            trial.breaks("", "a row for product " + known + " in spite of " + what, Saying.observed(answer), answer);
            return;
        }
        for (JsonNode row : Rows.of(answer)) {
            if (knownIsAsked && Rows.number(row).equals(known)) {
                continue;
            }
            if (Rows.tellsSomething(row)) {
                String expected = "no product for " + what;
                trial.breaks(Rows.pointer(answer, row), expected, "a product with prices", answer);
                return;
            }
            trial.otherReading("unknown products are answered without prices");
        }
        trial.holds();
    }
}
