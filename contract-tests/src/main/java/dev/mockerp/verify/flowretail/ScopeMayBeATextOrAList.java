package dev.mockerp.verify.flowretail;

import dev.mockerp.verify.run.Check;
import dev.mockerp.verify.run.Exchange;
import dev.mockerp.verify.run.Intent;
import dev.mockerp.verify.run.Reader;
import dev.mockerp.verify.run.Skipped;
import dev.mockerp.verify.run.Trial;
import dev.mockerp.verify.run.Trial.Wrong;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** Gives the one scope once as a text and once as a list. */
final class ScopeMayBeATextOrAList implements Check {

    private final FlowRetail flow;
    private final Customers customers;

    ScopeMayBeATextOrAList(FlowRetail flow, Customers customers) {
        this.flow = flow;
        this.customers = customers;
    }

    @Override
    public void run(Trial trial) {
        Known known = customers.known();
        String field = Searches.FIELDS.stream()
                .filter(name -> known.text(name).length() > 2)
                .findFirst()
                .orElseThrow(() -> Skipped.because("no customer is known that has a member to search for"));
        ObjectNode asText = Searches.query(known.text(field)).put("scope", "CUSTOMER");
        ObjectNode asList = Searches.query(known.text(field));
        asList.putArray("scope").add("CUSTOMER");
        Exchange text = flow.erp().ask(flow.search(asText).as(Intent.OPEN));
        Exchange list = flow.erp().ask(flow.search(asList).as(Intent.OPEN));
        if (text.isRefused() && list.isRefused()) {
            trial.breaks("", "a success to one of the two", "status " + list.status(), text, list);
            return;
        }
        judge(trial, text, "a list", known, field);
        judge(trial, list, "a text", known, field);
    }

    private void judge(Trial trial, Exchange first, String other, Known known, String field) {
        if (first.isRefused()) {
            trial.otherReading("scope is taken as " + other + " only");
            return;
        }
        Reader.judge(trial, flow.erp(), reader -> {
            Exchange page = reader.read(first.call());
            String observed =
                    page.isSuccess() ? FlowRetail.uids(page).size() + " customers" : "status " + page.status();
            boolean found = FlowRetail.uids(page).contains(known.uid())
                    || page.isSuccess()
                            && Pages.total(page) > FlowRetail.uids(page).size();
            return found ? Optional.empty() : Wrong.at("/items", known.by(field), observed, page);
        });
    }
}
