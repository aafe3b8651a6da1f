package dev.mockerp.verify.stubs;

import dev.mockerp.verify.run.Call;
import java.util.Optional;

/** Who knows what an ERP answers. */
interface Answers {

    /**
     * What it answers to a request that only reads; empty if nobody knows.
     *
     * @throws StubsProblem if it cannot be asked
     */
    Optional<Answer> to(Call call);

    /** How it refuses a request. */
    Answer refusal(Reason reason, Call call);
}
