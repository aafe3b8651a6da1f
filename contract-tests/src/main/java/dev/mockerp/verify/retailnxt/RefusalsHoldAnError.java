package dev.mockerp.verify.retailnxt;

import dev.mockerp.contract.Shape;
import dev.mockerp.verify.run.Check;
import dev.mockerp.verify.run.Exchange;
import dev.mockerp.verify.run.Trial;

/**
 * Looks at every refusal of the run. Other words for an error are as right, but an Error must say something, and a
 * refusal must not show orders.
 */
final class RefusalsHoldAnError implements Check {

    private final RetailNxt retailNxt;

    RefusalsHoldAnError(RetailNxt retailNxt) {
        this.retailNxt = retailNxt;
    }

    @Override
    public boolean isLast() {
        return true;
    }

    @Override
    public void run(Trial trial) {
        retailNxt.erp().log().stream()
                .filter(exchange -> exchange.call().operation() != null && !exchange.isSuccess())
                .filter(Saying::isNo)
                .forEach(refusal -> judge(trial, refusal));
    }

    private static void judge(Trial trial, Exchange refusal) {
        if (refusal.json().has("Error")) {
            String observed = Shape.describe(refusal.json().path("Error"));
            trial.expect(Saying.hasError(refusal), "/Error", "a text that says what is wrong", observed, refusal);
        } else if (Orders.of(refusal).isEmpty()) {
            trial.otherReading("a refusal with status " + refusal.status() + " holds no Error");
        } else {
            trial.breaks("", "a refusal without orders", Saying.observed(refusal), refusal);
        }
    }
}
