package dev.mockerp.verify.flowretail;

import dev.mockerp.verify.run.Call;
import dev.mockerp.verify.run.Exchange;
import dev.mockerp.verify.run.Intent;
import dev.mockerp.verify.run.Skipped;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The one customer of the run that is given an extension, for the store of the profile; several checks look at it. */
final class Extended {

    private final FlowRetail flow;
    private final Customers customers;
    private Customers.@Nullable Made made;
    private @Nullable Exchange addition;
    private @Nullable Exchange removal;

    Extended(FlowRetail flow, Customers customers) {
        this.flow = flow;
        this.customers = customers;
    }

    private void make() {
        if (made == null) {
            String store = flow.store();
            Customers.Made customer = customers.fresh("extended");
            addition = flow.erp().send(flow.addExtension(customer.uid(), store));
            made = customer;
        }
    }

    String uid() {
        make();
        return Objects.requireNonNull(made).uid();
    }

    /**
     * The request that added the extension, and its answer.
     *
     * @throws Skipped if it was refused: that a well-formed request is answered is a rule of its own
     */
    Exchange addition() {
        make();
        Exchange done = Objects.requireNonNull(addition);
        if (!done.isSuccess()) {
            throw Skipped.because("adding an extension is answered with status " + done.status());
        }
        return done;
    }

    /**
     * The request that deleted the extension again, and its answer; what looks at the extension comes before.
     *
     * @throws Skipped if it was refused and the customer did not show the extension: it need not have been there
     */
    Exchange removal() {
        addition();
        if (removal == null) {
            boolean isThere = isShown();
            Call call = flow.deleteExtension(uid(), flow.store());
            removal = flow.erp().send(isThere ? call : call.as(Intent.OPEN));
        }
        if (removal.isNotThere() && removal.call().intent() == Intent.OPEN) {
            throw Skipped.because(
                    "the customer does not show the extension that was added, and a DELETE of it is answered"
                            + " with status " + removal.status());
        }
        return removal;
    }

    private boolean isShown() {
        return flow.erp().log().stream().anyMatch(this::showsIt)
                || showsIt(flow.erp().send(flow.get(uid())));
    }

    private boolean showsIt(Exchange read) {
        return read.call().name().equals("getCustomer")
                && read.call().variables().containsValue(uid())
                && count(read) > 0;
    }

    /** How many extensions a customer shows. */
    static long count(Exchange customer) {
        return codes(customer).stream().filter("TWO_INVOICE"::equals).count();
    }

    /** The codes of the extensions that a customer shows. */
    static List<String> codes(Exchange customer) {
        return customer.json()
                .path("extensions")
                .valueStream()
                .map(extension -> extension.path("extensionCode").asString(""))
                .toList();
    }
}
