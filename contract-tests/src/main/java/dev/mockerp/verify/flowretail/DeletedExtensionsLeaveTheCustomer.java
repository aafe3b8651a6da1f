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
    private final Customers customers;

    DeletedExtensionsLeaveTheCustomer(FlowRetail flow, Customers customers) {
        this.flow = flow;
        this.customers = customers;
    }

    @Override
    public void run(Trial trial) {
        String store = flow.store();
        Customers.Made made = customers.fresh("extension deleted");
        Exchange addition = flow.erp().send(flow.addExtension(made.uid(), store));
        Exchange deletion = flow.erp().send(flow.deleteExtension(made.uid(), store));
        if (!addition.isSuccess() || !deletion.isSuccess()) {
            throw Skipped.because("adding and deleting an extension are answered with status " + addition.status()
                    + " and " + deletion.status());
        }
        trial.eventually(() -> difference(made, addition, deletion));
    }

    private Optional<Wrong> difference(Customers.Made made, Exchange addition, Exchange deletion) {
        Exchange read = flow.erp().send(flow.get(made.uid()));
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
