package dev.mockerp.verify.shoxl;

import dev.mockerp.verify.run.Check;
import dev.mockerp.verify.run.Exchange;
import dev.mockerp.verify.run.Intent;
import dev.mockerp.verify.run.Trial;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Asks GetCustomerProducts for what it answered: an own number is no number of the shop. */
final class OwnNumbersAreNotTranslatedAgain implements Check {

    private final Shoxl shoxl;
    private final OwnNumbers ownNumbers;

    OwnNumbersAreNotTranslatedAgain(Shoxl shoxl) {
        this.shoxl = shoxl;
        this.ownNumbers = new OwnNumbers(shoxl);
    }

    @Override
    public void run(Trial trial) {
        for (JsonNode row : ownNumbers.answered()) {
            String own = Rows.ownNumber(row);
            if (!shoxl.products().contains(own)) {
                Exchange answer = shoxl.erp()
                        .ask(shoxl.call(Shoxl.TRANSLATIONS, List.of(own)).as(Intent.BROKEN));
                judge(trial, Rows.number(row), own, answer);
            }
        }
    }

    private static void judge(Trial trial, String number, String own, Exchange answer) {
        if (!Saying.isAnswered(trial, "an own number as input", answer)) {
            return;
        }
        List<JsonNode> translated = Rows.of(answer).stream()
                .filter(row -> !Rows.ownNumber(row).isEmpty())
                .toList();
        boolean backToItself = translated.stream()
                .allMatch(row ->
                        Rows.ownNumber(row).equals(own) && List.of(number, own).contains(Rows.number(row)));
        if (translated.isEmpty()) {
            trial.holds();
        } else if (backToItself) {
            trial.otherReading("an own number as input is answered with itself");
        } else {
            String expected = "no own number for " + own + ", which is itself the own number of product " + number;
            trial.breaks("", expected, "the own number " + Rows.ownNumber(translated.get(0)), answer);
        }
    }
}
