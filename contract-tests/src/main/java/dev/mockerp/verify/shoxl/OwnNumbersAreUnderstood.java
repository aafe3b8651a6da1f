package dev.mockerp.verify.shoxl;

import dev.mockerp.verify.run.Check;
import dev.mockerp.verify.run.Exchange;
import dev.mockerp.verify.run.Trial;
import java.util.List;

/** Asks for each of the customer's own numbers: a product is due, under either of its numbers. */
final class OwnNumbersAreUnderstood implements Check {

    private final Shoxl shoxl;
    private final OwnNumbers ownNumbers;

    OwnNumbersAreUnderstood(Shoxl shoxl) {
        this.shoxl = shoxl;
        this.ownNumbers = new OwnNumbers(shoxl);
    }

    @Override
    public void run(Trial trial) {
        ownNumbers.told().forEach((number, own) -> {
            Exchange answer = shoxl.ask(Shoxl.INFORMATIONS, List.of(own));
            trial.expect(
                    OwnNumbers.row(answer, number, own).isPresent(),
                    "",
                    "a row for the own number " + own + ", which is product " + number,
                    Saying.observed(answer) + ", none for it",
                    answer);
        });
        List<String> all = List.copyOf(ownNumbers.told().values());
        Exchange together = shoxl.ask(Shoxl.INFORMATIONS, all);
        trial.expect(
                Rows.of(together).size() >= all.size(),
                "",
                "a row for each of " + all.size() + " own numbers",
                Saying.observed(together),
                together);
    }
}
