package dev.mockerp.verify.shoxl;

import dev.mockerp.verify.run.Check;
import dev.mockerp.verify.run.Exchange;
import dev.mockerp.verify.run.Reader;
import dev.mockerp.verify.run.Trial;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Asks in GetProductInformations for what GetCustomerProducts answered, and compares it with the product. */
final class AnsweredOwnNumbersCanBeAsked implements Check {

    private final Shoxl shoxl;
    private final OwnNumbers ownNumbers;

    AnsweredOwnNumbersCanBeAsked(Shoxl shoxl) {
        this.shoxl = shoxl;
        this.ownNumbers = new OwnNumbers(shoxl);
    }

    @Override
    public void run(Trial trial) {
        List<JsonNode> translated = ownNumbers.answered();
        for (JsonNode row : translated) {
            String number = Rows.number(row);
            String own = Rows.ownNumber(row);
            Reader.judge(trial, shoxl.erp(), reader -> {
                Exchange byNumber = reader.read(shoxl.call(Shoxl.INFORMATIONS, List.of(number)));
                Exchange byOwn = reader.read(shoxl.call(Shoxl.INFORMATIONS, List.of(own)));
                return shoxl.comparison()
                        .difference(
                                Rows.row(byNumber, number),
                                byNumber,
                                OwnNumbers.row(byOwn, number, own),
                                byOwn,
                                number);
            });
        }
    }
}
