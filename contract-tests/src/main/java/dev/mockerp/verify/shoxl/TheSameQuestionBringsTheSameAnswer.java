package dev.mockerp.verify.shoxl;

import dev.mockerp.verify.run.Check;
import dev.mockerp.verify.run.Exchange;
import dev.mockerp.verify.run.Reader;
import dev.mockerp.verify.run.Trial;
import dev.mockerp.verify.run.Trial.Wrong;
import java.util.Optional;

/** Asks twice; the rows may come in another order. */
final class TheSameQuestionBringsTheSameAnswer implements Check {

    private final Shoxl shoxl;

    TheSameQuestionBringsTheSameAnswer(Shoxl shoxl) {
        this.shoxl = shoxl;
    }

    @Override
    public void run(Trial trial) {
        for (String operation : shoxl.operations()) {
            Reader.judge(trial, shoxl.erp(), reader -> difference(operation, reader));
        }
    }

    private Optional<Wrong> difference(String operation, Reader reader) {
        Exchange first = reader.read(shoxl.call(operation, shoxl.products()));
        Exchange second = shoxl.erp().send(shoxl.call(operation, shoxl.products()));
        return shoxl.comparison().isSame(first, second)
                ? Optional.empty()
                : Wrong.at("", "the same answer as to the same question before", "another answer", first, second);
    }
}
