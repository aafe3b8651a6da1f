package dev.mockerp.verify.flowretail;

import dev.mockerp.verify.profile.Profile;
import dev.mockerp.verify.run.Call;
import dev.mockerp.verify.run.Check;
import dev.mockerp.verify.run.Credentials;
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
        Profile.Data data = flow.erp().profile().data();
        String tenant = data.externalSearch() ? data.tenantWithoutExternalSearch() : flow.tenant();
        if (tenant == null) {
            throw Skipped.because("data.tenantWithoutExternalSearch is not given: a tenant that lacks the extension"
                    + " EXTERNAL_CUSTOMER_SEARCH, with auth.otherTenantToken where it needs a token of its own");
        }
        Call call = flow.searchExternal(Json.object().put("query", "a")).variable("tenantUid", tenant);
        Exchange search = flow.erp()
                .send(call.as(data.externalSearch() ? Credentials.OTHER_TENANT : Credentials.FULL)
                        .as(Intent.BROKEN));
        Refusal.due(trial, "the tenant lacks EXTERNAL_CUSTOMER_SEARCH", search);
    }
}
