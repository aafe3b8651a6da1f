package dev.mockerp.verify.shoxl;

import dev.mockerp.verify.run.Check;
import dev.mockerp.verify.run.Exchange;
import dev.mockerp.verify.run.Trial;

/** Sends a question with two things wrong. */
final class RefusalsListEveryViolation implements Check {

    private final Shoxl shoxl;

    RefusalsListEveryViolation(Shoxl shoxl) {
        this.shoxl = shoxl;
    }

    @Override
    public void run(Trial trial) {
        for (String operation : shoxl.operations()) {
            Exchange answer = shoxl.erp().ask(new BrokenQuestions(shoxl, operation).withTwoThingsWrong());
            if (!Saying.isNo(answer)) {
                trial.breaks("", "a refusal", Saying.observed(answer), answer);
            } else if (answer.status() != 400) {
                trial.otherReading("a broken request is refused with " + Saying.observed(answer));
            } else if (BrokenQuestions.REQUIRED.stream().allMatch(answer.json().toString()::contains)) {
                trial.holds();
            } else {
                trial.otherReading("a refusal does not list everything that is wrong");
            }
        }
    }
}
