package dev.mockerp.verify.flowretail;

import dev.mockerp.verify.run.Check;
import dev.mockerp.verify.run.Exchange;
import dev.mockerp.verify.run.Intent;
import dev.mockerp.verify.run.Trial;

/** Reads a customer for a store that does not exist, and adds an extension for it. */
final class UnknownStoresAreNotFound implements Check {

    private final FlowRetail flow;
    private final Customers customers;

    UnknownStoresAreNotFound(FlowRetail flow, Customers customers) {
        this.flow = flow;
        this.customers = customers;
    }

    @Override
    public void run(Trial trial) {
        String nowhere = "nowhere-" + flow.erp().names().letters("unknown store");
        String uid = flow.isWritable() ? customers.workpiece().uid() : FlowRetail.uid(customers.existing());
        Exchange read = flow.erp().send(flow.ofStore(nowhere, uid).as(Intent.OPEN));
        Refusal.assumed(trial, 404, "an unknown store in getStoreCustomer", true, read);
        if (flow.isWritable()) {
            Exchange addition = flow.erp().send(flow.addExtension(uid, nowhere).as(Intent.OPEN));
            Refusal.assumed(trial, 404, "an unknown store in addCustomerExtension", true, addition);
        }
    }
}
