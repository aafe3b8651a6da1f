package dev.mockerp.verify.fault;

import dev.mockerp.contract.Api;
import dev.mockerp.contract.Contract;
import dev.mockerp.verify.PlainTransport;
import dev.mockerp.verify.Tried;
import dev.mockerp.verify.flowretail.FlowRetailSuite;
import dev.mockerp.verify.http.HttpTransport;
import dev.mockerp.verify.http.Transport;
import dev.mockerp.verify.profile.Profile;
import dev.mockerp.verify.profile.ProfileReader;
import dev.mockerp.verify.retailnxt.RetailNxtSuite;
import dev.mockerp.verify.run.Erp;
import dev.mockerp.verify.run.Suite;
import dev.mockerp.verify.shoxl.ShoxlSuite;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Runs the checker with the profiles of the mock that the project ships. */
final class Vendors {

    private static final Path SHIPPED = Path.of("vendors", "mock-erp");

    private Vendors() {}

    /** The shipped profile, at another address and, for Shoxl, another contract version. */
    static Profile profile(Api api, URI erp, @Nullable Integer version) {
        Profile shipped = ProfileReader.read(SHIPPED.resolve(api.folder() + ".yaml"), Map.of());
        return new Profile(
                shipped.erpName(),
                shipped.erpVersion(),
                api,
                version == null ? Contract.LATEST : version,
                URI.create(erp + basePath(api)),
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

    /** The shipped profile with those members in the place of its own, at another address. */
    static Profile profile(Api api, URI erp, JsonNode members) {
        YAMLMapper yaml = new YAMLMapper();
        Path file = null;
        try {
            ObjectNode profile = (ObjectNode) yaml.readTree(SHIPPED.resolve(api.folder() + ".yaml"));
            members.properties().forEach(member -> profile.set(member.getKey(), member.getValue()));
            profile.put("baseUrl", erp + basePath(api));
            file = Files.createTempFile("profile", ".yaml");
            yaml.writeValue(file, profile);
            return ProfileReader.read(file, Map.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            if (file != null && !file.toFile().delete()) {
                file.toFile().deleteOnExit();
            }
        }
    }

    /** Makes a run with that profile, over HTTP as a vendor does. */
    static Tried run(Profile profile, UnaryOperator<Transport> before) {
        Transport erp = before.apply(HttpTransport.to(profile, "test"));
        return Tried.run(profile, erp, ask -> suite(profile.api(), ask));
    }

    /** What the ids of the API's rules begin with. */
    static String prefix(Api api) {
        return Contract.everyRule(api).get(0).id().substring(0, 4);
    }

    private static String basePath(Api api) {
        return api == Api.FLOWRETAIL ? "/v2" : "";
    }

    private static Suite suite(Api api, Erp erp) {
        return switch (api) {
            case SHOXL -> new ShoxlSuite(erp);
            case RETAILNXT -> new RetailNxtSuite(erp);
            case FLOWRETAIL -> new FlowRetailSuite(erp);
        };
    }
}
