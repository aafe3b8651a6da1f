package dev.mockerp.verify.flowretail;

import dev.mockerp.verify.run.Check;
import dev.mockerp.verify.run.Exchange;
import dev.mockerp.verify.run.Intent;
import dev.mockerp.verify.run.Skipped;
import dev.mockerp.verify.run.Trial;
import java.util.List;

/** Looks whether any create of the run was accepted. */
final class CreatesInTheAssumedShapeAreAccepted implements Check {

    private final FlowRetail flow;

    CreatesInTheAssumedShapeAreAccepted(FlowRetail flow) {
        this.flow = flow;
    }

    @Override
    public boolean isLast() {
        return true;
    }

    @Override
    public void run(Trial trial) {
        List<Exchange> creates = flow.erp().log().stream()
                .filter(exchange -> exchange.call().name().equals("createCustomer"))
                .filter(exchange -> exchange.call().intent() == Intent.WELL_FORMED)
                .toList();
        if (creates.isEmpty()) {
            throw Skipped.because("no customer was created");
        }
        Exchange first = creates.get(0);
        boolean accepted = creates.stream().anyMatch(Exchange::isSuccess);
        if (!accepted && creates.stream().allMatch(Exchange::isRefused)) {
            throw Skipped.because("creates in the assumed shape are answered with status " + first.status()
                    + "; the shape is not published");
        }
        trial.expect(accepted, "", "a success", "status " + first.status(), first);
    }
}
