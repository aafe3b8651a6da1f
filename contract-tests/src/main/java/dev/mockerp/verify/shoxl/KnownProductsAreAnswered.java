package dev.mockerp.verify.shoxl;

import dev.mockerp.verify.run.Check;
import dev.mockerp.verify.run.Exchange;
import dev.mockerp.verify.run.Trial;
import java.util.List;

/** Asks for the products of the profile together, one by one, and at the end of a long list; a row for each is due. */
final class KnownProductsAreAnswered implements Check {

    private final Shoxl shoxl;

    KnownProductsAreAnswered(Shoxl shoxl) {
        this.shoxl = shoxl;
    }

    @Override
    public void run(Trial trial) {
        Exchange together = shoxl.ask(Shoxl.INFORMATIONS);
        shoxl.products().forEach(number -> rowIsDue(trial, number, together));
        for (String number : shoxl.someProducts()) {
            rowIsDue(trial, number, shoxl.ask(Shoxl.INFORMATIONS, List.of(number)));
        }
        // How long a list may be is not published: it may be refused, but not cut.
        Exchange many = shoxl.erp()
                .ask(new UnknownProducts(shoxl)
                        .longQuestion(Shoxl.INFORMATIONS, shoxl.products().get(0)));
        if (!Saying.isNo(many) || many.isSuccess()) {
            rowIsDue(trial, shoxl.products().get(0), many);
        }
    }

    private static void rowIsDue(Trial trial, String number, Exchange answer) {
        trial.expect(
                Rows.row(answer, number).isPresent(),
                "",
                "a row for product " + number,
                Saying.observed(answer) + ", none for it",
                answer);
    }
}
