package dev.mockerp.verify.stubs;

import dev.mockerp.verify.run.Call;
import java.util.Optional;

/** Answers that must be there for a stub to be made of them. */
final class Due {

    private Due() {}

    /**
     * The answer, if it is a success.
     *
     * @throws StubsProblem if it is none
     */
    static Answer success(Call call, Optional<Answer> answer) {
        Answer there = answer.orElseThrow(() -> new StubsProblem(
                "The contract has no example of an answer to " + call.name() + " " + call.target() + "."));
        if (!there.isSuccess()) {
            throw new StubsProblem(
                    "The ERP answers " + call.name() + " (" + call.target() + ") with status " + there.status()
                            + ", so that there is nothing to make a stub of: does the profile say what exists, and how to log in?");
        }
        return there;
    }
}
