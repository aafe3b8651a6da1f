package dev.mockerp.verify.shoxl;

import dev.mockerp.verify.run.Check;
import dev.mockerp.verify.run.Exchange;
import dev.mockerp.verify.run.Reader;
import dev.mockerp.verify.run.Trial;
import java.util.List;

/** Asks for a product by both of its numbers. */
final class BothNumbersOfAProductBringTheSame implements Check {

    private final Shoxl shoxl;
    private final OwnNumbers ownNumbers;

    BothNumbersOfAProductBringTheSame(Shoxl shoxl) {
        this.shoxl = shoxl;
        this.ownNumbers = new OwnNumbers(shoxl);
    }

    @Override
    public void run(Trial trial) {
        ownNumbers
                .understood()
                .forEach((number, own) -> Reader.judge(trial, shoxl.erp(), reader -> {
                    Exchange byNumber = reader.read(shoxl.call(Shoxl.INFORMATIONS, List.of(number)));
                    Exchange byOwn = reader.read(shoxl.call(Shoxl.INFORMATIONS, List.of(own)));
                    return shoxl.comparison()
                            .difference(
                                    Rows.row(byNumber, number),
                                    byNumber,
                                    OwnNumbers.row(byOwn, number, own),
                                    byOwn,
                                    number);
                }));
    }
}
