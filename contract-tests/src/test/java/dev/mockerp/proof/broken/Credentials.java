package dev.mockerp.proof.broken;

import dev.mockerp.contract.fault.Request;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Objects;
import java.util.Set;

/** The credentials of the built-in company, so that a proxy can let anybody in. */
final class Credentials {

    private static final Set<String> KNOWN = Set.of(
            "Bearer demo-token", "Bearer access-token", "Bearer other-token", basic("shop:shop"), basic("shop2:shop2"));

    private Credentials() {}

    static boolean isKnown(String authorization) {
        return KNOWN.contains(authorization);
    }

    static String ofTenant(String tenant) {
        return "Bearer " + (tenant.equals("other") ? "other-token" : "demo-token");
    }

    /** Those with which the mock serves the request. */
    static String sufficientFor(Request request) {
        if (!request.operation().id().equals("getCustomerOrder")) {
            return ofTenant(Customers.tenant(request));
        }
        String shop = Objects.requireNonNullElse(request.query("ShopCode"), "");
        return shop.equals("FL_NL_2") ? basic("shop2:shop2") : basic("shop:shop");
    }

    private static String basic(String pair) {
        return "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
    }
}
