package dev.mockerp.verify.flowretail;

import dev.mockerp.verify.run.Check;
import dev.mockerp.verify.run.Reader;
import dev.mockerp.verify.run.Skipped;
import dev.mockerp.verify.run.Trial;

/** Searches without scope for a customer, and for somebody who is a contact only. */
final class SearchLooksAtCustomersByDefault implements Check {

    private final FlowRetail flow;
    private final Customers customers;
    private final Searches searches;

    SearchLooksAtCustomersByDefault(FlowRetail flow, Customers customers) {
        this.flow = flow;
        this.customers = customers;
        this.searches = new Searches(flow);
    }

    @Override
    public void run(Trial trial) {
        Known known = customers.known();
        String field = Searches.FIELDS.stream()
                .filter(name -> known.text(name).length() > 2)
                .findFirst()
                .orElseThrow(() -> Skipped.because("no customer is known that has a member to search for"));
        Reader.judge(
                trial,
                flow.erp(),
                reader -> searches.unlessFound(reader, Searches.query(known.text(field)), known, field));
        Contacts.find(flow)
                .ifPresent(contact -> Reader.judge(
                        trial,
                        flow.erp(),
                        reader -> searches.ifFound(
                                reader,
                                Searches.query(contact.text()),
                                contact.customer(),
                                "nobody, because \"" + contact.text() + "\" is the " + contact.member()
                                        + " of a contact")));
    }
}
