package dev.mockerp.verify;

import dev.mockerp.contract.Api;
import dev.mockerp.verify.flowretail.FlowRetailStates;
import dev.mockerp.verify.flowretail.FlowRetailSuite;
import dev.mockerp.verify.http.Transport;
import dev.mockerp.verify.profile.Profile;
import dev.mockerp.verify.retailnxt.RetailNxtStates;
import dev.mockerp.verify.retailnxt.RetailNxtSuite;
import dev.mockerp.verify.run.Erp;
import dev.mockerp.verify.run.ProviderStates;
import dev.mockerp.verify.run.Suite;
import dev.mockerp.verify.shoxl.ShoxlStates;
import dev.mockerp.verify.shoxl.ShoxlSuite;

/** What belongs to which API. */
public final class Suites {

    private Suites() {}

    static Suite of(Api api, Erp erp) {
        return switch (api) {
            case SHOXL -> new ShoxlSuite(erp);
            case RETAILNXT -> new RetailNxtSuite(erp);
            case FLOWRETAIL -> new FlowRetailSuite(erp);
        };
    }

    /** The provider states of an ERP of that profile. */
    public static ProviderStates states(Profile profile, String seed, Transport transport) {
        return states(Erp.of(profile, seed, transport));
    }

    /** The provider states of an ERP; what is sent to it by others is taken away with them. */
    public static ProviderStates states(Erp erp) {
        Profile profile = erp.profile();
        return switch (profile.api()) {
            case SHOXL -> new ShoxlStates(profile.data());
            case RETAILNXT -> new RetailNxtStates(profile.data());
            case FLOWRETAIL -> new FlowRetailStates(erp);
        };
    }
}
