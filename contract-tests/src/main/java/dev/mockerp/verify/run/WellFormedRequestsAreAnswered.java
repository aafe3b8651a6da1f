package dev.mockerp.verify.run;

import java.util.Set;

/** Looks at every well-formed request of the run: a success was due. */
public final class WellFormedRequestsAreAnswered implements Check {

    private final Erp erp;
    private final Set<String> operations;

    /** Of those operations; the body of the others is assumed, so that an ERP may refuse it. */
    public WellFormedRequestsAreAnswered(Erp erp, Set<String> operations) {
        this.erp = erp;
        this.operations = operations;
    }

    @Override
    public boolean isLast() {
        return true;
    }

    @Override
    public void run(Trial trial) {
        erp.log().stream()
                .filter(exchange -> exchange.call().intent() == Intent.WELL_FORMED)
                .filter(exchange -> operations.contains(exchange.call().name()))
                .forEach(exchange ->
                        trial.expect(exchange.isSuccess(), "", "a success", "status " + exchange.status(), exchange));
    }
}
