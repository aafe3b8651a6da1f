package dev.mockerp.verify;

import dev.mockerp.contract.Api;
import dev.mockerp.verify.flowretail.FlowRetailSuite;
import dev.mockerp.verify.retailnxt.RetailNxtSuite;
import dev.mockerp.verify.run.Erp;
import dev.mockerp.verify.run.Suite;
import dev.mockerp.verify.shoxl.ShoxlSuite;

/** Which suite belongs to which API. */
final class Suites {

    private Suites() {}

    static Suite of(Api api, Erp erp) {
        return switch (api) {
            case SHOXL -> new ShoxlSuite(erp);
            case RETAILNXT -> new RetailNxtSuite(erp);
            case FLOWRETAIL -> new FlowRetailSuite(erp);
        };
    }
}
