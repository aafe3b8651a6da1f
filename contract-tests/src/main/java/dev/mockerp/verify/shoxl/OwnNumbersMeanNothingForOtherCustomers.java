package dev.mockerp.verify.shoxl;

import dev.mockerp.verify.run.Check;
import dev.mockerp.verify.run.Exchange;
import dev.mockerp.verify.run.Intent;
import dev.mockerp.verify.run.Trial;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Asks for the customer's own numbers with an account that nobody has, and with the other account of the profile. */
final class OwnNumbersMeanNothingForOtherCustomers implements Check {

    private final Shoxl shoxl;
    private final OwnNumbers ownNumbers;

    OwnNumbersMeanNothingForOtherCustomers(Shoxl shoxl) {
        this.shoxl = shoxl;
        this.ownNumbers = new OwnNumbers(shoxl);
    }

    @Override
    public void run(Trial trial) {
        Map<String, String> told = ownNumbers.told();
        List<String> owns = List.copyOf(told.values());
        nothing(
                trial,
                shoxl.erp()
                        .ask(shoxl.call(Shoxl.INFORMATIONS, shoxl.unknownAccount(), owns)
                                .as(Intent.OPEN)));
        // The other customer may use the same numbers, which only the translations tell.
        if (shoxl.erp().offers(Shoxl.TRANSLATIONS)) {
            Optional.ofNullable(shoxl.erp().profile().data().otherAccountNumber())
                    .ifPresent(other -> {
                        Exchange theirs =
                                shoxl.erp().ask(shoxl.call(Shoxl.TRANSLATIONS, other, ownNumbers.candidates()));
                        told.forEach((number, own) -> {
                            if (theirs.isSuccess()
                                    && Rows.of(theirs).stream()
                                            .noneMatch(
                                                    row -> Rows.ownNumber(row).equals(own))) {
                                notTheSame(trial, other, number, own);
                            }
                        });
                    });
        }
    }

    private static void nothing(Trial trial, Exchange answer) {
        trial.expect(
                Rows.of(answer).stream().noneMatch(Rows::tellsSomething),
                "",
                "no product for the own number of another customer",
                Saying.observed(answer),
                answer);
    }

    /** The number may be that of another product to them; the row of the same product must not come. */
    private void notTheSame(Trial trial, String other, String number, String own) {
        Exchange answer = shoxl.erp()
                .ask(shoxl.call(Shoxl.INFORMATIONS, other, List.of(own)).as(Intent.OPEN));
        Exchange product = shoxl.erp().ask(shoxl.call(Shoxl.INFORMATIONS, other, List.of(number)));
        boolean same = Rows.of(answer).stream()
                .filter(Rows::tellsSomething)
                .anyMatch(row -> Rows.row(product, number)
                        .filter(known -> shoxl.comparison().isSame(known, row))
                        .isPresent());
        String expected = "not product " + number + " for the own number " + own + " of another customer";
        trial.expect(!same, "", expected, "that product", product, answer);
    }
}
