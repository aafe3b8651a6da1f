package dev.mockerp.verify.run;

import dev.mockerp.verify.run.Trial.Wrong;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * An attempt for {@link Trial#eventually} that saves requests: the first time, answers that the run has seen already
 * serve; what they show to be wrong counts only if fresh ones show it too.
 */
public final class Rereading implements Supplier<Optional<Wrong>> {

    private final Erp erp;
    private final Function<Function<Call, Exchange>, Optional<Wrong>> attempt;
    private boolean again;

    /**
     * Of that ERP.
     *
     * @param attempt is given a way to ask; gives what is wrong, or nothing
     */
    public Rereading(Erp erp, Function<Function<Call, Exchange>, Optional<Wrong>> attempt) {
        this.erp = erp;
        this.attempt = attempt;
    }

    @Override
    public Optional<Wrong> get() {
        Function<Call, Exchange> asking = again ? erp::send : erp::ask;
        again = true;
        return attempt.apply(asking);
    }
}
