package dev.mockerp.verify.flowretail;

import dev.mockerp.verify.run.Exchange;
import dev.mockerp.verify.run.Json;
import dev.mockerp.verify.run.Names;
import dev.mockerp.verify.run.Skipped;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * The one customer of the run that is created, updated in many members at once, and read before and after; several
 * checks look at it.
 */
final class Updated {

    private final FlowRetail flow;
    private final Customers customers;
    private Customers.@Nullable Made made;
    private @Nullable Exchange before;
    private @Nullable Exchange update;
    private @Nullable Exchange shown;

    Updated(FlowRetail flow, Customers customers) {
        this.flow = flow;
        this.customers = customers;
    }

    /** What the update says: a new value for about half of the members that were set, and some that were not. */
    ObjectNode change() {
        Names names = flow.erp().names();
        ObjectNode other = customers.person("updated/other");
        ObjectNode change = Json.object();
        for (String member : new String[] {
            "firstname",
            "address",
            "postalCode",
            "email",
            "mobile",
            "vatNumber",
            "ledgerNumber",
            "origin",
            "companyName"
        }) {
            change.set(member, other.get(member));
        }
        change.put("paymentTerms", 31);
        change.putObject("ehf").put("enabled", true);
        if (flow.hasStore()) {
            change.put("defaultStoreUid", flow.store());
        }
        return change.put("internalNote", "changed " + names.letters("updated/note"));
    }

    private void make() {
        if (made == null) {
            Customers.Made customer = customers.fresh("updated");
            Exchange read = flow.erp().settled(flow.get(customer.uid()));
            update = flow.erp().send(flow.update(customer.uid(), change()));
            before = read;
            made = customer;
        }
    }

    String uid() {
        make();
        return java.util.Objects.requireNonNull(made).uid();
    }

    /** The customer as it was read before the update. */
    Exchange before() {
        make();
        return java.util.Objects.requireNonNull(before);
    }

    /**
     * The update and its answer.
     *
     * @throws Skipped if it was refused: that a well-formed update is answered is a rule of its own
     */
    Exchange update() {
        make();
        Exchange made = java.util.Objects.requireNonNull(update);
        if (!made.isSuccess()) {
            throw Skipped.because("an update is answered with status " + made.status());
        }
        return made;
    }

    /** Updates the customer once more, by nothing new. */
    void again() {
        flow.erp().send(flow.update(uid(), change()));
    }

    /** The customer as it was shown last, after the update. */
    Exchange shown() {
        if (shown == null) {
            update();
            return after();
        }
        return shown;
    }

    /** The customer as it is now, read anew. */
    Exchange after() {
        shown = flow.erp().send(flow.get(uid()));
        return shown;
    }
}
