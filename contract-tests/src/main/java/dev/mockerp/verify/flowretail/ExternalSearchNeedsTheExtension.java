package dev.mockerp.verify.flowretail;

import dev.mockerp.verify.run.Check;
import dev.mockerp.verify.run.Exchange;
import dev.mockerp.verify.run.Intent;
import dev.mockerp.verify.run.Json;
import dev.mockerp.verify.run.Skipped;
import dev.mockerp.verify.run.Trial;

/** Searches externally in a tenant that lacks the extension. */
final class ExternalSearchNeedsTheExtension implements Check {

    private final FlowRetail flow;

    ExternalSearchNeedsTheExtension(FlowRetail flow) {
        this.flow = flow;
    }

    @Override
    public void run(Trial trial) {
        if (flow.erp().profile().data().externalSearch()) {
            throw Skipped.because("data.externalSearch is true: a tenant without the extension is needed");
        }
        Exchange search = flow.erp()
                .send(flow.searchExternal(Json.object().put("query", "a")).as(Intent.BROKEN));
        Refusal.due(trial, "the tenant lacks EXTERNAL_CUSTOMER_SEARCH", search);
    }
}
