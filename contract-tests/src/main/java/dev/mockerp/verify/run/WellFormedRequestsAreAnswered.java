package dev.mockerp.verify.run;

import dev.mockerp.verify.http.Sent;
import java.util.Arrays;
import java.util.Set;

/**
 * Looks at every well-formed request of the run: a success was due. One that found nothing yet and did later, was too early.
 */
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
                .filter(exchange -> !exchange.isNotThere() || !isAnsweredLater(exchange))
                .forEach(exchange ->
                        trial.expect(exchange.isSuccess(), "", "a success", "status " + exchange.status(), exchange));
    }

    private boolean isAnsweredLater(Exchange early) {
        return early.call().isSafe()
                && erp.log().stream()
                        .filter(exchange -> exchange.number() > early.number() && exchange.isSuccess())
                        .anyMatch(exchange -> isSame(exchange.sent(), early.sent()));
    }

    private static boolean isSame(Sent a, Sent b) {
        return a.method().equals(b.method()) && a.target().equals(b.target()) && Arrays.equals(a.body(), b.body());
    }
}
