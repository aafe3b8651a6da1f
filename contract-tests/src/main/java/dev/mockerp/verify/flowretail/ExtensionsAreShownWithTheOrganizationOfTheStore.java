package dev.mockerp.verify.flowretail;

import dev.mockerp.contract.Shape;
import dev.mockerp.verify.run.Check;
import dev.mockerp.verify.run.Exchange;
import dev.mockerp.verify.run.Likeness;
import dev.mockerp.verify.run.Skipped;
import dev.mockerp.verify.run.Trial;
import dev.mockerp.verify.run.Trial.Wrong;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Compares the organization in the answer of an added extension with the one that the customer shows. */
final class ExtensionsAreShownWithTheOrganizationOfTheStore implements Check {

    private final FlowRetail flow;
    private final Extended extended;

    ExtensionsAreShownWithTheOrganizationOfTheStore(FlowRetail flow, Extended extended) {
        this.flow = flow;
        this.extended = extended;
    }

    @Override
    public void run(Trial trial) {
        Exchange addition = extended.addition();
        JsonNode answered = addition.at("/organizationUid");
        if (Likeness.isUnset(answered)) {
            throw Skipped.because("the answer to an added extension shows no organizationUid, and need not");
        }
        trial.eventually(() -> difference(addition, answered));
    }

    private Optional<Wrong> difference(Exchange addition, JsonNode answered) {
        Exchange read = flow.erp().send(flow.get(extended.uid()));
        boolean shown = read.json()
                .path("extensions")
                .valueStream()
                .anyMatch(extension -> extension.path("organizationUid").equals(answered));
        return shown
                ? Optional.empty()
                : Wrong.at(
                        "/extensions",
                        "organizationUid " + Shape.describe(answered),
                        Shape.describe(read.at("/extensions")),
                        addition,
                        read);
    }
}
