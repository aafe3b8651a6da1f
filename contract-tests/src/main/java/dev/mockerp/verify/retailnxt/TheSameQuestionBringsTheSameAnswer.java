package dev.mockerp.verify.retailnxt;

import dev.mockerp.verify.run.Call;
import dev.mockerp.verify.run.Check;
import dev.mockerp.verify.run.Exchange;
import dev.mockerp.verify.run.Reader;
import dev.mockerp.verify.run.Trial;
import dev.mockerp.verify.run.Trial.Wrong;
import java.util.Optional;

/** Asks twice; the orders may come in another order. */
final class TheSameQuestionBringsTheSameAnswer implements Check {

    private final RetailNxt retailNxt;

    TheSameQuestionBringsTheSameAnswer(RetailNxt retailNxt) {
        this.retailNxt = retailNxt;
    }

    @Override
    public void run(Trial trial) {
        retailNxt
                .questions()
                .forEach(call -> Reader.judge(trial, retailNxt.erp(), reader -> difference(reader.read(call), call)));
    }

    private Optional<Wrong> difference(Exchange first, Call call) {
        Exchange second = retailNxt.erp().send(call);
        boolean same = first.status() == second.status()
                && (!first.isSuccess() || retailNxt.likeness().same(first.json(), second.json()));
        return same
                ? Optional.empty()
                : Wrong.at("", "the same answer as to the same question before", "another answer", first, second);
    }
}
