package dev.mockerp.verify.shoxl;

import dev.mockerp.verify.run.Check;
import dev.mockerp.verify.run.Intent;
import dev.mockerp.verify.run.Trial;

/** Looks at every broken request of the run. */
final class BrokenRequestsBringNoServerError implements Check {

    private final Shoxl shoxl;

    BrokenRequestsBringNoServerError(Shoxl shoxl) {
        this.shoxl = shoxl;
    }

    @Override
    public boolean isLast() {
        return true;
    }

    @Override
    public void run(Trial trial) {
        shoxl.erp().log().stream()
                .filter(exchange -> exchange.call().intent() == Intent.BROKEN)
                .filter(exchange -> exchange.call().operation() != null)
                .forEach(exchange -> trial.expect(
                        exchange.status() < 500, "", "no server error", "status " + exchange.status(), exchange));
    }
}
