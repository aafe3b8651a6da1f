package dev.mockerp.verify.run;

import dev.mockerp.verify.run.Trial.Wrong;
import java.util.Optional;
import java.util.function.Function;

/** Brings the answer to a safe call: one that came before in this run, or a new one. */
@FunctionalInterface
public interface Reader {

    /** The answer to the call. */
    Exchange read(Call call);

    /**
     * Holds if an attempt finds nothing wrong in what was answered before, or one that is made again finds nothing
     * wrong in what is read anew.
     */
    static void judge(Trial trial, Erp erp, Function<Reader, Optional<Wrong>> attempt) {
        boolean[] again = new boolean[1];
        trial.eventually(() -> {
            Optional<Wrong> wrong = attempt.apply(again[0] ? erp::send : erp::ask);
            again[0] = true;
            return wrong;
        });
    }
}
