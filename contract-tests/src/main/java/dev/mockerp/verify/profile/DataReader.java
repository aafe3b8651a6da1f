package dev.mockerp.verify.profile;

import dev.mockerp.contract.Api;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads what exists in the vendor's test system. What another API needs may stand there too, and is passed over. */
final class DataReader {

    private final Section data;
    private final Optional<Api> api;

    private DataReader(Section data, Optional<Api> api) {
        this.data = data;
        this.api = api;
    }

    static Profile.Data read(Section profile, Optional<Api> api) {
        return new DataReader(profile.section("data"), api).read();
    }

    private Profile.Data read() {
        List<String> products = data.texts("productNumbers", product -> Optional.empty());
        Map<String, String> ownNumbers = data.pairs("ownProductNumbers");
        if (is(Api.SHOXL)) {
            data.demand("productNumbers", "shoxl is asked about products that exist, one at least");
            if (data.isEmptyList("productNumbers")) {
                data.problem("productNumbers", "must list one product at least");
            }
        }
        return new Profile.Data(
                needed(Api.SHOXL, "accountNumber", "shoxl is asked for what one account pays"),
                other(Api.SHOXL, "otherAccountNumber", "accountNumber"),
                is(Api.SHOXL) ? products : List.of(),
                is(Api.SHOXL) ? ownNumbers : Map.of(),
                needed(Api.RETAILNXT, "shopCode", "retailnxt is asked for the orders of one shop"),
                other(Api.RETAILNXT, "otherShopCode", "shopCode"),
                needed(Api.RETAILNXT, "orderIdentifier", "retailnxt is asked for an order that exists"),
                needed(Api.FLOWRETAIL, "tenantUid", "flowretail is asked for the customers of one tenant"),
                other(Api.FLOWRETAIL, "otherTenantUid", "tenantUid"),
                optional(Api.FLOWRETAIL, "storeUid"),
                data.choice("externalSearch", List.of(true, false), String::valueOf)
                        .filter(yes -> yes && is(Api.FLOWRETAIL))
                        .isPresent(),
                optional(Api.FLOWRETAIL, "tenantWithoutExternalSearch"));
    }

    private @Nullable String needed(Api owner, String name, String why) {
        if (is(owner)) {
            data.demand(name, why);
        }
        return optional(owner, name);
    }

    private @Nullable String optional(Api owner, String name) {
        return data.text(name).filter(text -> is(owner)).orElse(null);
    }

    /** What must stay invisible cannot be what is asked for. */
    private @Nullable String other(Api owner, String name, String own) {
        String other = optional(owner, name);
        if (other != null && data.text(own).filter(other::equals).isPresent()) {
            data.problem(name, "must differ from " + own);
        }
        return other;
    }

    private boolean is(Api owner) {
        return api.filter(owner::equals).isPresent();
    }
}
