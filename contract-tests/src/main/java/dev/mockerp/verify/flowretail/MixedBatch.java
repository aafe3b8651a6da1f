package dev.mockerp.verify.flowretail;

import dev.mockerp.verify.run.Exchange;
import dev.mockerp.verify.run.Json;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** The one batch of the run in which an update of a customer that does not exist stands between items that can succeed. */
final class MixedBatch {

    private final FlowRetail flow;
    private final Customers customers;
    private final WholeBatch whole;
    private @Nullable Exchange exchange;

    MixedBatch(FlowRetail flow, Customers customers, WholeBatch whole) {
        this.flow = flow;
        this.customers = customers;
        this.whole = whole;
    }

    ObjectNode change() {
        return Json.object().put("internalNote", "mixed " + flow.erp().names().letters("mixed"));
    }

    String unknown() {
        return "nobody-" + flow.erp().names().letters("mixed/nobody");
    }

    /** The batch and its answer; made only where the ERP understands batches. */
    Exchange exchange() {
        if (exchange == null) {
            whole.understood();
            ObjectNode body = Json.object();
            body.putArray("create").add(creation());
            body.putArray("update")
                    .add(change().put("customerUid", first()))
                    .add(change().put("customerUid", unknown()))
                    .add(change().put("customerUid", last()));
            exchange = flow.erp().send(flow.batch(body));
        }
        return Objects.requireNonNull(exchange);
    }

    ObjectNode creation() {
        return customers.person("mixed/create");
    }

    String first() {
        return whole.updated();
    }

    String last() {
        return whole.upserted();
    }
}
