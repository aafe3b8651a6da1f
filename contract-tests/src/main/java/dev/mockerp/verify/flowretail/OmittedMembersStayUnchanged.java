package dev.mockerp.verify.flowretail;

import dev.mockerp.contract.Shape;
import dev.mockerp.verify.run.Check;
import dev.mockerp.verify.run.Exchange;
import dev.mockerp.verify.run.Json;
import dev.mockerp.verify.run.Likeness;
import dev.mockerp.verify.run.Trial;
import dev.mockerp.verify.run.Trial.Wrong;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Updates one member of a customer that has many; all the others are due as they were. */
final class OmittedMembersStayUnchanged implements Check {

    private final FlowRetail flow;
    private final Customers customers;

    OmittedMembersStayUnchanged(FlowRetail flow, Customers customers) {
        this.flow = flow;
        this.customers = customers;
    }

    /** What an ERP works out itself, so that it may change with any update. */
    private static final Set<String> WORKED_OUT = Set.of("address", "displayName", "lastModifiedAt", "createdAt");

    @Override
    public void run(Trial trial) {
        Customers.Made made = customers.fresh("omitted");
        Exchange before = flow.erp().settled(flow.get(made.uid()));
        Exchange update = flow.erp()
                .send(flow.update(
                        made.uid(),
                        Json.object().put("address", flow.erp().names().letters("omitted/address"))));
        trial.eventually(() -> difference(made, before, update));
    }

    private Optional<Wrong> difference(Customers.Made made, Exchange before, Exchange update) {
        Exchange after = flow.erp().send(flow.get(made.uid()));
        Likeness likeness = flow.likeness();
        for (String member : Views.members(flow)) {
            JsonNode was = before.json().path(member);
            JsonNode now = after.json().path(member);
            if (!likeness.same(was, now) && !Likeness.isUnset(was) && !WORKED_OUT.contains(member)) {
                return Wrong.at(
                        "/" + member,
                        Shape.describe(was) + ", which the update leaves out",
                        Shape.describe(now),
                        before,
                        update,
                        after);
            }
        }
        return Optional.empty();
    }
}
