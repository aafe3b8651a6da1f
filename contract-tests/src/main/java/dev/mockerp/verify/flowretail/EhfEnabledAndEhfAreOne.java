package dev.mockerp.verify.flowretail;

import dev.mockerp.verify.run.Check;
import dev.mockerp.verify.run.Exchange;
import dev.mockerp.verify.run.Json;
import dev.mockerp.verify.run.Skipped;
import dev.mockerp.verify.run.Trial;
import dev.mockerp.verify.run.Trial.Wrong;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** Switches ehf.enabled and the deprecated ehfEnabled in turn, and looks at both. */
final class EhfEnabledAndEhfAreOne implements Check {

    private final FlowRetail flow;
    private final Customers customers;

    EhfEnabledAndEhfAreOne(FlowRetail flow, Customers customers) {
        this.flow = flow;
        this.customers = customers;
    }

    @Override
    public void run(Trial trial) {
        Customers.Made made = customers.workpiece();
        ObjectNode current = Json.object();
        current.putObject("ehf").put("enabled", true);
        ObjectNode deprecated = Json.object().put("ehfEnabled", false);
        if (!update(trial, made, current, true) | !update(trial, made, deprecated, false)) {
            throw Skipped.because("the ERP does not show both ehf and ehfEnabled");
        }
    }

    private boolean update(Trial trial, Customers.Made made, ObjectNode told, boolean enabled) {
        Exchange update = flow.erp().send(flow.update(made.uid(), told));
        if (flow.shown().has("ehf") && flow.shown().has("ehfEnabled") && update.isSuccess()) {
            trial.eventually(() -> difference(made, update, enabled));
            return true;
        }
        return false;
    }

    private Optional<Wrong> difference(Customers.Made made, Exchange update, boolean enabled) {
        Exchange read = flow.erp().send(flow.get(made.uid()));
        boolean both = read.at("/ehf/enabled").asBoolean(!enabled) == enabled
                && read.at("/ehfEnabled").asBoolean(!enabled) == enabled;
        return both
                ? Optional.empty()
                : Wrong.at(
                        "",
                        "ehf.enabled and ehfEnabled " + enabled,
                        read.at("/ehf/enabled") + " and " + read.at("/ehfEnabled"),
                        update,
                        read);
    }
}
