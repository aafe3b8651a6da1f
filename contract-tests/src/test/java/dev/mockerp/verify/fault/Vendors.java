package dev.mockerp.verify.fault;

import dev.mockerp.contract.Api;
import dev.mockerp.contract.Contract;
import dev.mockerp.contract.Rule;
import dev.mockerp.verify.PlainTransport;
import dev.mockerp.verify.Tried;
import dev.mockerp.verify.flowretail.FlowRetailSuite;
import dev.mockerp.verify.profile.Profile;
import dev.mockerp.verify.profile.ProfileReader;
import dev.mockerp.verify.retailnxt.RetailNxtSuite;
import dev.mockerp.verify.run.Check;
import dev.mockerp.verify.run.Erp;
import dev.mockerp.verify.run.Suite;
import dev.mockerp.verify.shoxl.ShoxlSuite;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Runs the checker with the profiles of the mock that the project ships. */
final class Vendors {

    private Vendors() {}

    /** The shipped profile, at another address and, for Shoxl, another contract version. */
    static Profile profile(Api api, URI erp, @Nullable Integer version) {
        Profile shipped = ProfileReader.read(Path.of("vendors", "mock-erp", api.folder() + ".yaml"), Map.of());
        String basePath = api == Api.FLOWRETAIL ? "/v2" : "";
        return new Profile(
                shipped.erpName(),
                shipped.erpVersion(),
                api,
                version == null ? Contract.LATEST : version,
                URI.create(erp + basePath),
                shipped.auth(),
                shipped.mode(),
                shipped.unsupported(),
                shipped.data(),
                shipped.knownDeviations(),
                shipped.connection(),
                shipped.headers(),
                shipped.settle());
    }

    /** Makes a run over the ERP at that address. */
    static Tried run(Api api, URI erp, @Nullable Integer version) {
        Profile profile = profile(api, erp, version);
        return Tried.run(profile, new PlainTransport(profile.baseUrl()), ask -> suite(api, ask));
    }

    /** Makes a run of nothing but the tour and the check of one rule; of a rule without a check, of the tour. */
    static Tried runFor(String rule, Api api, URI erp, @Nullable Integer version) {
        Profile profile = profile(api, erp, version);
        return Tried.run(
                profile, new PlainTransport(profile.baseUrl()), ask -> new OneCheck(suite(api, ask), api, rule));
    }

    /** A suite with all checks but one left out. */
    private record OneCheck(Suite whole, Api api, String rule) implements Suite {

        @Override
        public void tour() {
            whole.tour();
        }

        @Override
        public List<Check> checks() {
            List<String> names = Contract.everyRule(api).stream()
                    .filter(candidate -> candidate.id().equals(rule))
                    .map(Rule::check)
                    .toList();
            return whole.checks().stream()
                    .filter(check -> names.contains(check.name()))
                    .toList();
        }

        @Override
        public List<String> cleanUp() {
            return whole.cleanUp();
        }
    }

    private static Suite suite(Api api, Erp erp) {
        return switch (api) {
            case SHOXL -> new ShoxlSuite(erp);
            case RETAILNXT -> new RetailNxtSuite(erp);
            case FLOWRETAIL -> new FlowRetailSuite(erp);
        };
    }
}
