package dev.mockerp.verify.flowretail;

import dev.mockerp.verify.run.Check;
import dev.mockerp.verify.run.Exchange;
import dev.mockerp.verify.run.Intent;
import dev.mockerp.verify.run.Json;
import dev.mockerp.verify.run.Skipped;
import dev.mockerp.verify.run.Trial;
import dev.mockerp.verify.run.Trial.Wrong;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** Looks for a customer in other tenants, and tries to change it from there. */
final class TenantsAreIsolated implements Check {

    private final FlowRetail flow;
    private final Customers customers;

    TenantsAreIsolated(FlowRetail flow, Customers customers) {
        this.flow = flow;
        this.customers = customers;
    }

    @Override
    public void run(Trial trial) {
        Foreign foreign = new Foreign(flow, customers);
        Known known = customers.known();
        for (String tenant : foreign.tenants()) {
            foreign.reads(tenant)
                    .forEach(answer -> trial.expect(
                            !shows(answer, known),
                            "",
                            "nothing of customer " + known.uid() + ", who belongs to another tenant",
                            "that customer",
                            answer));
        }
        try {
            changeFrom(trial, foreign.unknown());
        } catch (Skipped nothingMayBeChanged) {
            // What can be read has been looked at.
        }
    }

    private void changeFrom(Trial trial, String tenant) {
        Customers.Made made = customers.fresh("isolated");
        ObjectNode change =
                Json.object().put("address", "A" + flow.erp().names().letters("isolated/changed"));
        Exchange update = flow.erp().send(Foreign.in(tenant, flow.update(made.uid(), change)));
        Exchange deletion = flow.erp().send(Foreign.in(tenant, flow.delete(made.uid())));
        trial.eventually(() -> {
            // Where the other tenant may delete, a refusal is right.
            Exchange read = flow.erp().send(flow.get(made.uid()).as(Intent.OPEN));
            boolean isUntouched = read.isSuccess() && !Json.same(read.json().path("address"), change.path("address"));
            return isUntouched
                    ? Optional.empty()
                    : Wrong.at(
                            read.isSuccess() ? "/address" : "",
                            "the customer as it was before another tenant tried to change it",
                            read.isSuccess() ? "the change" : "status " + read.status(),
                            update,
                            deletion,
                            read);
        });
    }

    /** By its identifier and its e-mail address: another tenant may use the same identifier. */
    private static boolean shows(Exchange answer, Known known) {
        if (!answer.isSuccess()) {
            return false;
        }
        String email = known.text("email");
        String text = answer.json().toString();
        return text.contains(known.uid()) && (email.isEmpty() || text.contains(email));
    }
}
