package dev.mockerp.verify.flowretail;

import dev.mockerp.verify.run.Call;
import dev.mockerp.verify.run.Check;
import dev.mockerp.verify.run.Exchange;
import dev.mockerp.verify.run.Intent;
import dev.mockerp.verify.run.Json;
import dev.mockerp.verify.run.Reader;
import dev.mockerp.verify.run.Skipped;
import dev.mockerp.verify.run.Trial;
import dev.mockerp.verify.run.Trial.Wrong;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Searches with scope CONTACT for a contact of an existing customer, and for what no contact has. */
final class ContactScopeFindsCustomersByTheirContacts implements Check {

    private final FlowRetail flow;
    private final Customers customers;

    ContactScopeFindsCustomersByTheirContacts(FlowRetail flow, Customers customers) {
        this.flow = flow;
        this.customers = customers;
    }

    @Override
    public void run(Trial trial) {
        Contacts contact = Contacts.find(flow)
                .orElseThrow(() -> Skipped.because("no customer on the first page of the list has a contact to search"
                        + " for; contacts cannot be made by the operations of the contract"));
        Exchange list = flow.erp().ask(search(contact.criteria(Json.array().add("CONTACT"))));
        JsonNode scope = list.isRefused()
                ? Json.array().add("CONTACT").get(0)
                : Json.array().add("CONTACT");
        Reader.judge(trial, flow.erp(), reader -> wrong(reader, contact, scope));
        Known known = customers.known();
        if (known.values().path("contacts").isEmpty()) {
            lookElsewhere(trial, known, scope);
        }
    }

    private Optional<Wrong> wrong(Reader reader, Contacts contact, JsonNode scope) {
        Pages pages = Pages.read(reader, search(contact.criteria(scope)), 2);
        Exchange last = pages.last();
        String expected = "customer " + contact.customer().uid() + ", who has a contact whose " + contact.member()
                + " is \"" + contact.text() + "\"";
        if (!last.isSuccess()) {
            return Wrong.at("", expected, "status " + last.status(), last);
        }
        return pages.uids().contains(contact.customer().uid()) || !pages.isComplete()
                ? Optional.empty()
                : Wrong.at("/items", expected, pages.uids().size() + " customers, that one not among them", last);
    }

    private void lookElsewhere(Trial trial, Known known, JsonNode scope) {
        ObjectNode criteria = Searches.query(known.text("lastname"));
        criteria.set("scope", scope);
        if (FlowRetail.uids(flow.erp().ask(search(criteria))).contains(known.uid())) {
            trial.otherReading("scope CONTACT finds customers by their own members too");
        }
    }

    /** What type scope has is not published, so that an ERP may refuse it in one of its forms. */
    private Call search(ObjectNode criteria) {
        return flow.search(criteria).as(Intent.OPEN);
    }
}
