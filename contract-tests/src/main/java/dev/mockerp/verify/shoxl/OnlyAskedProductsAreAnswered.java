package dev.mockerp.verify.shoxl;

import dev.mockerp.verify.run.Check;
import dev.mockerp.verify.run.Exchange;
import dev.mockerp.verify.run.Trial;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Asks for products together, one by one, and with unknown ones; no row may be about another product. */
final class OnlyAskedProductsAreAnswered implements Check {

    private final Shoxl shoxl;

    OnlyAskedProductsAreAnswered(Shoxl shoxl) {
        this.shoxl = shoxl;
    }

    @Override
    public void run(Trial trial) {
        shoxl.someProducts().forEach(number -> noOther(trial, shoxl.ask(Shoxl.INFORMATIONS, List.of(number))));
        noOther(trial, shoxl.ask(Shoxl.INFORMATIONS));
        new UnknownProducts(shoxl)
                .questions(Shoxl.INFORMATIONS)
                .values()
                .forEach(call -> noOther(trial, shoxl.erp().ask(call)));
        noOther(
                trial,
                shoxl.erp()
                        .ask(new UnknownProducts(shoxl)
                                .longQuestion(
                                        Shoxl.INFORMATIONS, shoxl.products().get(0))));
    }

    private static void noOther(Trial trial, Exchange answer) {
        List<String> asked = Shoxl.asked(answer);
        for (JsonNode row : Rows.of(answer)) {
            String number = Rows.number(row);
            trial.expect(
                    number.isEmpty() || asked.contains(number),
                    Rows.pointer(answer, row),
                    "no row but for the products that were asked",
                    "a row for product " + number,
                    answer);
        }
        if (Rows.of(answer).isEmpty()) {
            trial.holds();
        }
    }
}
