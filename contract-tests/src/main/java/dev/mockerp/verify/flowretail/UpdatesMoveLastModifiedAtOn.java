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
        JsonNode before = updated.before().at("/lastModifiedAt");
        Exchange after = updated.after();
        if (!isLater(before, after.at("/lastModifiedAt")) && isFine(before)) {
            // Two requests may fall within one tick of a fine clock; two more do not.
            updated.again();
            after = updated.after();
        }
        JsonNode now = after.at("/lastModifiedAt");
        boolean earlier = Times.of(now).isEmpty()
                || Times.of(now).get().isBefore(Times.of(before).orElseThrow());
        return earlier || isFine(before) && !isLater(before, now)
                ? Wrong.at(
                        "/lastModifiedAt",
                        "a time after " + Shape.describe(before),
                        Shape.describe(now),
                        updated.before(),
                        update,
                        after)
                : Optional.empty();
    }

    private static boolean isLater(JsonNode before, JsonNode now) {
        return Times.of(now).isPresent()
                && Times.of(now).get().isAfter(Times.of(before).orElseThrow());
    }

    /** Whether the ERP tells parts of seconds; of a coarse clock, the same second is no finding. */
    private static boolean isFine(JsonNode time) {
        return Times.of(time).orElseThrow().getNano() != 0;
    }
}
