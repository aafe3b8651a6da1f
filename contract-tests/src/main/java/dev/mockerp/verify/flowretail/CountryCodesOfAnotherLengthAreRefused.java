package dev.mockerp.verify.flowretail;

import dev.mockerp.verify.run.Check;
import dev.mockerp.verify.run.Exchange;
import dev.mockerp.verify.run.Intent;
import dev.mockerp.verify.run.Json;
import dev.mockerp.verify.run.Trial;

/** Updates a customer with a country code of three letters. */
final class CountryCodesOfAnotherLengthAreRefused implements Check {

    private final FlowRetail flow;
    private final Customers customers;

    CountryCodesOfAnotherLengthAreRefused(FlowRetail flow, Customers customers) {
        this.flow = flow;
        this.customers = customers;
    }

    @Override
    public void run(Trial trial) {
        Exchange update = flow.erp()
                .send(flow.update(customers.standing().uid(), Json.object().put("countryCode", "NLD"))
                        .as(Intent.BROKEN));
        trial.expect(update.isRefused(), "", "a refusal of countryCode NLD", "status " + update.status(), update);
    }
}
