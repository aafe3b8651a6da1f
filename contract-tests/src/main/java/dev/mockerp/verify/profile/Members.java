package dev.mockerp.verify.profile;

import java.util.List;
import java.util.Map;

/** The names of everything that a profile may say. */
final class Members {

    /** By section; the profile itself has no name. What stands in a list is named like the list. */
    static final Map<String, List<String>> OF = Map.of(
            "",
            List.of(
                    "erp",
                    "api",
                    "contractVersion",
                    "baseUrl",
                    "auth",
                    "mode",
                    "unsupported",
                    "data",
                    "knownDeviations",
                    "tls",
                    "proxy",
                    "headers",
                    "timeouts",
                    "requestsPerSecond",
                    "settleSeconds"),
            "erp",
            List.of("name", "version"),
            "auth",
            List.of("type", "username", "password", "token", "restrictedToken", "otherTenantToken", "name", "value"),
            "data",
            List.of(
                    "accountNumber",
                    "otherAccountNumber",
                    "productNumbers",
                    "ownProductNumbers",
                    "shopCode",
                    "otherShopCode",
                    "orderIdentifier",
                    "tenantUid",
                    "otherTenantUid",
                    "storeUid",
                    "externalSearch",
                    "tenantWithoutExternalSearch"),
            "knownDeviations",
            List.of("rule", "reason", "until"),
            "tls",
            List.of("caFile", "clientCert", "clientCertPassword"),
            "timeouts",
            List.of("connectSeconds", "answerSeconds"));

    private Members() {}

    /** The end of the sentence that refuses a name: where it belongs, or what may have been meant. */
    static String hint(String section, String name) {
        return OF.entrySet().stream()
                .filter(other -> other.getValue().contains(name))
                .map(Map.Entry::getKey)
                .sorted()
                .findFirst()
                .map(home -> "; it belongs " + (home.isEmpty() ? "at the top" : "under " + home))
                .orElseGet(() -> Nearest.hint(name, OF.get(section)));
    }
}
