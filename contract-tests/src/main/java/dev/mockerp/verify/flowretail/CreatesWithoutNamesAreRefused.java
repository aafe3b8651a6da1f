package dev.mockerp.verify.flowretail;

import dev.mockerp.verify.run.Check;
import dev.mockerp.verify.run.Exchange;
import dev.mockerp.verify.run.Intent;
import dev.mockerp.verify.run.Trial;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** Creates customers of each kind without the names that their kind needs. */
final class CreatesWithoutNamesAreRefused implements Check {

    private final FlowRetail flow;
    private final Customers customers;

    CreatesWithoutNamesAreRefused(FlowRetail flow, Customers customers) {
        this.flow = flow;
        this.customers = customers;
    }

    @Override
    public void run(Trial trial) {
        customers.standing();
        for (String type : List.of("PERSON", "COMPANY")) {
            ObjectNode nameless = customers.person("nameless/" + type).put("customerType", type);
            List.of("firstname", "lastname", "companyName").forEach(nameless::remove);
            Exchange create = flow.erp().send(flow.create(nameless).as(Intent.OPEN));
            if (create.isSuccess()) {
                trial.otherReading("a " + type + " without names is created");
            } else {
                trial.expect(create.isRefused(), "", "a refusal", "status " + create.status(), create);
            }
        }
    }
}
