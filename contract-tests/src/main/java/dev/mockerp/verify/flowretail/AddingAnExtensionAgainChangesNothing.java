package dev.mockerp.verify.flowretail;

import dev.mockerp.verify.run.Check;
import dev.mockerp.verify.run.Exchange;
import dev.mockerp.verify.run.Intent;
import dev.mockerp.verify.run.Trial;
import dev.mockerp.verify.run.Trial.Wrong;
import java.util.Optional;

/** Adds the same extension twice; one is due. */
final class AddingAnExtensionAgainChangesNothing implements Check {

    private final FlowRetail flow;
    private final Extended extended;

    AddingAnExtensionAgainChangesNothing(FlowRetail flow, Extended extended) {
        this.flow = flow;
        this.extended = extended;
    }

    @Override
    public void run(Trial trial) {
        String store = flow.store();
        extended.addition();
        Exchange again =
                flow.erp().send(flow.addExtension(extended.uid(), store).as(Intent.OPEN));
        if (again.isRefused()) {
            trial.otherReading("an extension that is there already is refused with status " + again.status());
        } else if (!again.isSuccess()) {
            trial.breaks("", "a success or a refusal", "status " + again.status(), again);
        }
        trial.eventually(() -> difference(again));
    }

    private Optional<Wrong> difference(Exchange again) {
        Exchange read = flow.erp().send(flow.get(extended.uid()));
        long count = Extended.count(read);
        return count <= 1
                ? Optional.empty()
                : Wrong.at("/extensions", "the extension once", count + " times", again, read);
    }
}
