package dev.mockerp.verify.flowretail;

import dev.mockerp.verify.run.Check;
import dev.mockerp.verify.run.Exchange;
import dev.mockerp.verify.run.Intent;
import dev.mockerp.verify.run.Json;
import dev.mockerp.verify.run.Trial;

/** Updates a customer with a ledger number with letters. */
final class LedgerNumbersThatAreNoNumbersAreRefused implements Check {

    private final FlowRetail flow;
    private final Customers customers;

    LedgerNumbersThatAreNoNumbersAreRefused(FlowRetail flow, Customers customers) {
        this.flow = flow;
        this.customers = customers;
    }

    @Override
    public void run(Trial trial) {
        Exchange update = flow.erp()
                .send(flow.update(customers.standing().uid(), Json.object().put("ledgerNumber", "12AB56"))
                        .as(Intent.BROKEN));
        trial.expect(update.isRefused(), "", "a refusal of ledgerNumber 12AB56", "status " + update.status(), update);
    }
}
