package dev.mockerp.verify.shoxl;

import dev.mockerp.contract.Api;
import dev.mockerp.verify.Tried;
import dev.mockerp.verify.http.Transport;
import dev.mockerp.verify.profile.Profile;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a vendor would say of the mock. */
final class ShoxlProfiles {

    static final List<String> PRODUCTS = List.of("90001", "80001", "70001");
    static final Map<String, String> OWN = Map.of("90001", "4321", "70001", "123456789");

    private ShoxlProfiles() {}

    static Profile of(int version) {
        return of(version, new Profile.Auth.None(), Profile.Mode.FULL, PRODUCTS, OWN, "129");
    }

    static Profile of(
            int version,
            Profile.Auth auth,
            Profile.Mode mode,
            List<String> products,
            Map<String, String> own,
            @Nullable String other) {
        Profile.Data data = new Profile.Data("128", other, products, own, null, null, null, null, null, null, false);
        return Tried.profile(Api.SHOXL, version, auth, mode, data);
    }

    static Tried run(Profile profile, Transport transport) {
        return Tried.run(profile, transport, ShoxlSuite::new);
    }
}
