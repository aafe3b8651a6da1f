package dev.mockerp.verify.flowretail;

import dev.mockerp.verify.run.Check;
import dev.mockerp.verify.run.Exchange;
import dev.mockerp.verify.run.Json;
import dev.mockerp.verify.run.Reader;
import dev.mockerp.verify.run.Skipped;
import dev.mockerp.verify.run.Trial;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** Updates a customer, and searches for the new values and the old ones. */
final class SearchFollowsUpdates implements Check {

    private static final List<String> CHANGED = List.of("lastname", "email", "mobile");

    private final FlowRetail flow;
    private final Customers customers;
    private final Searches searches;

    SearchFollowsUpdates(FlowRetail flow, Customers customers) {
        this.flow = flow;
        this.customers = customers;
        this.searches = new Searches(flow);
    }

    @Override
    public void run(Trial trial) {
        Customers.Made made = customers.fresh("moving");
        Known before = new Known(made.uid(), made.sent());
        ObjectNode other = customers.person("moving/to");
        ObjectNode change = Json.object();
        CHANGED.forEach(member -> change.set(member, other.path(member)));
        Exchange update = flow.erp().send(flow.update(made.uid(), change));
        if (!update.isSuccess()) {
            throw Skipped.because("an update is answered with status " + update.status());
        }
        Known after = new Known(made.uid(), change);
        for (String member : CHANGED) {
            trial.eventually(() -> searches.unlessFound(anew(), criteria(after, member), after, member));
            trial.eventually(
                    () -> searches.ifFound(anew(), criteria(before, member), before, "nobody with the old " + member));
        }
    }

    private Reader anew() {
        return flow.erp()::send;
    }

    private static ObjectNode criteria(Known known, String member) {
        return Searches.OWN_CRITERIA.contains(member)
                ? Json.object().put(member, known.text(member))
                : Searches.query(known.text(member));
    }
}
