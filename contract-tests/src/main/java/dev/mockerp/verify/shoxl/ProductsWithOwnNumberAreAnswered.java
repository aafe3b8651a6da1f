package dev.mockerp.verify.shoxl;

import dev.mockerp.verify.run.Check;
import dev.mockerp.verify.run.Exchange;
import dev.mockerp.verify.run.Trial;
import java.util.List;
import java.util.Map;

/** Asks for the products whose own numbers the profile tells; each is due with that number. */
final class ProductsWithOwnNumberAreAnswered implements Check {

    private final Shoxl shoxl;
    private final OwnNumbers ownNumbers;

    ProductsWithOwnNumberAreAnswered(Shoxl shoxl) {
        this.shoxl = shoxl;
        this.ownNumbers = new OwnNumbers(shoxl);
    }

    @Override
    public void run(Trial trial) {
        Map<String, String> told = ownNumbers.told();
        Exchange together = shoxl.ask(Shoxl.TRANSLATIONS, List.copyOf(told.keySet()));
        told.forEach((number, own) -> {
            translationIsDue(trial, number, own, together);
            translationIsDue(trial, number, own, shoxl.ask(Shoxl.TRANSLATIONS, List.of(number)));
        });
        Map.Entry<String, String> first = told.entrySet().iterator().next();
        Exchange many = shoxl.erp().ask(new UnknownProducts(shoxl).longQuestion(Shoxl.TRANSLATIONS, first.getKey()));
        if (!Saying.isNo(many)) {
            translationIsDue(trial, first.getKey(), first.getValue(), many);
        }
    }

    private static void translationIsDue(Trial trial, String number, String own, Exchange answer) {
        trial.expect(
                Rows.of(answer).stream()
                        .anyMatch(row -> Rows.number(row).equals(number)
                                && Rows.ownNumber(row).equals(own)),
                "",
                "product " + number + " with the own number " + own,
                Saying.observed(answer) + ", none with both",
                answer);
    }
}
