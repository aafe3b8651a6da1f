package dev.mockerp.verify.shoxl;

import dev.mockerp.verify.run.Check;
import dev.mockerp.verify.run.Exchange;
import dev.mockerp.verify.run.Trial;
import java.util.List;

/** Asks for each of the customer's own numbers, and looks under which number the product comes. */
final class OwnNumbersAreAnsweredAsAsked implements Check {

    private final Shoxl shoxl;
    private final OwnNumbers ownNumbers;

    OwnNumbersAreAnsweredAsAsked(Shoxl shoxl) {
        this.shoxl = shoxl;
        this.ownNumbers = new OwnNumbers(shoxl);
    }

    @Override
    public void run(Trial trial) {
        ownNumbers.understood().forEach((number, own) -> {
            Exchange answer = shoxl.ask(Shoxl.INFORMATIONS, List.of(own));
            List<String> numbers = Rows.numbers(answer);
            if (numbers.equals(List.of(own))) {
                trial.holds();
            } else if (numbers.equals(List.of(number))) {
                trial.otherReading("an own number is answered under the number of the ERP");
            } else {
                String expected = "one row, under " + own + " or " + number;
                trial.breaks("", expected, "rows under " + String.join(", ", numbers), answer);
            }
        });
    }
}
