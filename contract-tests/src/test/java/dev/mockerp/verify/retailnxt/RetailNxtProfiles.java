package dev.mockerp.verify.retailnxt;

import dev.mockerp.contract.Api;
import dev.mockerp.contract.Contract;
import dev.mockerp.verify.Tried;
import dev.mockerp.verify.http.Transport;
import dev.mockerp.verify.profile.Profile;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a vendor would say of the mock. */
final class RetailNxtProfiles {

    private RetailNxtProfiles() {}

    static Profile standard() {
        return of(Profile.Mode.FULL, "123", "FL_NL_2");
    }

    static Profile of(Profile.Mode mode, @Nullable String order, @Nullable String otherShop) {
        Profile.Data data =
                new Profile.Data(null, null, List.of(), Map.of(), "FL_NL_1", otherShop, order, null, null, null, false);
        Profile.Auth auth = new Profile.Auth.Basic("shop", "shop");
        return Tried.profile(Api.RETAILNXT, Contract.LATEST, auth, mode, data);
    }

    static Tried run(Profile profile, Transport transport) {
        return Tried.run(profile, transport, RetailNxtSuite::new);
    }
}
