package dev.mockerp.verify.flowretail;

import dev.mockerp.verify.run.Check;
import dev.mockerp.verify.run.Exchange;
import dev.mockerp.verify.run.Skipped;
import dev.mockerp.verify.run.Trial;
import dev.mockerp.verify.run.Trial.Wrong;
import java.util.Optional;

/** Adds an extension, deletes it, and reads the customer. */
final class DeletedExtensionsLeaveTheCustomer implements Check {

    private final FlowRetail flow;
    private final Extended extended;

    DeletedExtensionsLeaveTheCustomer(FlowRetail flow, Extended extended) {
        this.flow = flow;
        this.extended = extended;
    }

    @Override
    public void run(Trial trial) {
        Exchange addition = extended.addition();
        Exchange deletion = extended.removal();
        if (!addition.isSuccess() || !deletion.isSuccess()) {
            throw Skipped.because("adding and deleting an extension are answered with status " + addition.status()
                    + " and " + deletion.status());
        }
        trial.eventually(() -> difference(addition, deletion));
    }

    private Optional<Wrong> difference(Exchange addition, Exchange deletion) {
        Exchange read = flow.erp().send(flow.get(extended.uid()));
        return Extended.count(read) == 0 && read.isSuccess()
                ? Optional.empty()
                : Wrong.at(
                        "/extensions",
                        "the customer without the extension",
                        read.isSuccess() ? "the extension" : "status " + read.status(),
                        addition,
                        deletion,
                        read);
    }
}
