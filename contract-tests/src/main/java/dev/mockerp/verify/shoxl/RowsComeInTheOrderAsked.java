package dev.mockerp.verify.shoxl;

import dev.mockerp.verify.run.Check;
import dev.mockerp.verify.run.Exchange;
import dev.mockerp.verify.run.Reader;
import dev.mockerp.verify.run.Trial;
import dev.mockerp.verify.run.Trial.Wrong;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Asks for the same products in two orders: each row is the same, whatever the order in which they come. */
final class RowsComeInTheOrderAsked implements Check {

    private final Shoxl shoxl;

    RowsComeInTheOrderAsked(Shoxl shoxl) {
        this.shoxl = shoxl;
    }

    @Override
    public void run(Trial trial) {
        shoxl.severalProducts();
        List<String> turned = new ArrayList<>(shoxl.products());
        Collections.reverse(turned);
        for (String operation : shoxl.operations()) {
            Reader.judge(trial, shoxl.erp(), reader -> difference(operation, turned, reader));
            for (List<String> asked : List.of(shoxl.products(), turned)) {
                List<String> came = Rows.numbers(shoxl.ask(operation, asked));
                if (!came.equals(asked.stream().filter(came::contains).toList())) {
                    trial.otherReading("the rows of " + operation + " come in another order than asked");
                }
            }
        }
    }

    private Optional<Wrong> difference(String operation, List<String> turned, Reader reader) {
        Exchange before = reader.read(shoxl.call(operation, shoxl.products()));
        Exchange now = reader.read(shoxl.call(operation, turned));
        return turned.stream()
                .flatMap(number -> shoxl.comparison().difference(number, before, now).stream())
                .findFirst();
    }
}
