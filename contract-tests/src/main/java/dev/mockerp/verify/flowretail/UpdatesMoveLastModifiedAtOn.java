package dev.mockerp.verify.flowretail;

import dev.mockerp.contract.Shape;
import dev.mockerp.verify.run.Check;
import dev.mockerp.verify.run.Exchange;
import dev.mockerp.verify.run.Skipped;
import dev.mockerp.verify.run.Trial;
import dev.mockerp.verify.run.Trial.Wrong;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Looks at lastModifiedAt before and after an update. */
final class UpdatesMoveLastModifiedAtOn implements Check {

    private final Updated updated;

    UpdatesMoveLastModifiedAtOn(Updated updated) {
        this.updated = updated;
    }

    @Override
    public void run(Trial trial) {
        Exchange update = updated.update();
        if (Times.of(updated.before().at("/lastModifiedAt")).isEmpty()) {
            throw Skipped.because("the ERP shows no lastModifiedAt that can be read as a time");
        }
        trial.eventually(() -> difference(update));
    }

    private Optional<Wrong> difference(Exchange update) {
        Exchange after = updated.after();
        JsonNode before = updated.before().at("/lastModifiedAt");
        JsonNode now = after.at("/lastModifiedAt");
        // A clock may be coarse: the same second is no finding, an earlier time is.
        boolean moved = Times.of(now).isPresent()
                && !Times.of(now).get().isBefore(Times.of(before).orElseThrow());
        return moved
                ? Optional.empty()
                : Wrong.at(
                        "/lastModifiedAt",
                        "a time not before " + Shape.describe(before),
                        Shape.describe(now),
                        updated.before(),
                        update,
                        after);
    }
}
