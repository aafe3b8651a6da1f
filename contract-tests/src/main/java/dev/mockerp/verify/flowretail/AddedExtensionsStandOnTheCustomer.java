package dev.mockerp.verify.flowretail;

import dev.mockerp.verify.run.Check;
import dev.mockerp.verify.run.Exchange;
import dev.mockerp.verify.run.Trial;
import dev.mockerp.verify.run.Trial.Wrong;
import java.util.Optional;

/** Adds an extension and reads the customer. */
final class AddedExtensionsStandOnTheCustomer implements Check {

    private final FlowRetail flow;
    private final Extended extended;

    AddedExtensionsStandOnTheCustomer(FlowRetail flow, Extended extended) {
        this.flow = flow;
        this.extended = extended;
    }

    @Override
    public void run(Trial trial) {
        Exchange addition = extended.addition();
        trial.eventually(() -> difference(addition));
    }

    private Optional<Wrong> difference(Exchange addition) {
        Exchange read = flow.erp().send(flow.get(extended.uid()));
        return Extended.codes(read).contains("TWO_INVOICE")
                ? Optional.empty()
                : Wrong.at("/extensions", "the extension TWO_INVOICE", "" + Extended.codes(read), addition, read);
    }
}
