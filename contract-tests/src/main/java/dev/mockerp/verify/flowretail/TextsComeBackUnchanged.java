package dev.mockerp.verify.flowretail;

import dev.mockerp.verify.run.Call;
import dev.mockerp.verify.run.Check;
import dev.mockerp.verify.run.Exchange;
import dev.mockerp.verify.run.Intent;
import dev.mockerp.verify.run.Json;
import dev.mockerp.verify.run.Skipped;
import dev.mockerp.verify.run.Trial;
import dev.mockerp.verify.run.Trial.Wrong;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** Updates a customer with texts of many scripts, with signs, and with a long text. */
final class TextsComeBackUnchanged implements Check {

    private final FlowRetail flow;
    private final Customers customers;

    TextsComeBackUnchanged(FlowRetail flow, Customers customers) {
        this.flow = flow;
        this.customers = customers;
    }

    @Override
    public void run(Trial trial) {
        Customers.Made made = customers.fresh("texts");
        ObjectNode kept = Json.object();
        update(made, kept, flow.update(made.uid(), scripts()));
        update(made, kept, flow.update(made.uid(), signs()).as(Intent.OPEN));
        update(made, kept, flow.update(made.uid(), length()).as(Intent.OPEN));
        if (kept.isEmpty()) {
            throw Skipped.because("the ERP refuses updates with texts of other scripts");
        }
        trial.eventually(() -> difference(made, kept));
    }

    private void update(Customers.Made made, ObjectNode kept, Call call) {
        Exchange update = flow.erp().send(call);
        if (update.isSuccess() && call.json() instanceof ObjectNode sent) {
            kept.setAll(sent);
        }
    }

    private Optional<Wrong> difference(Customers.Made made, ObjectNode kept) {
        Exchange read = flow.erp().send(flow.get(made.uid()));
        return read.isSuccess()
                ? flow.shown().change(kept, read.json(), "", made.creation(), read)
                : Wrong.at("", "the customer", "status " + read.status(), made.creation(), read);
    }

    private static ObjectNode scripts() {
        return Json.object()
                .put("firstname", "Zoë-Åsa")
                .put("lastname", "Ødegård")
                .put("city", "Łódź")
                .put("companyName", "株式会社 Ωμέγα Жук");
    }

    private static ObjectNode signs() {
        return Json.object()
                .put("address", "\"Hof\" 5 \\ 7 <b>&amp; 100% O'Neil; -- ?")
                .put("origin", "shop 🚲 😀");
    }

    private static ObjectNode length() {
        return Json.object().put("internalNote", "Long note. ".repeat(40) + "End.");
    }
}
