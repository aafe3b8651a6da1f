package dev.mockerp.verify.profile;

import dev.mockerp.contract.Api;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a vendor says of the ERP that is to be checked.
 *
 * @param contractVersion for Shoxl 6, 8 or 16; {@link dev.mockerp.contract.Contract#LATEST} for the others
 * @param baseUrl what comes before the contract's paths, without a slash at its end; for Flow Retail it ends in /v2
 * @param unsupported ids of operations that the ERP does not offer
 * @param data what exists in the test system
 * @param headers sent with every request; their values are secrets
 */
public record Profile(
        String erpName,
        String erpVersion,
        Api api,
        int contractVersion,
        URI baseUrl,
        Auth auth,
        Mode mode,
        List<String> unsupported,
        Data data,
        List<KnownDeviation> knownDeviations,
        Connection connection,
        Map<String, String> headers,
        Duration settle) {

    /** The same, but for an ERP at another address. */
    public Profile withBaseUrl(URI other) {
        return new Profile(
                erpName,
                erpVersion,
                api,
                contractVersion,
                other,
                auth,
                mode,
                unsupported,
                data,
                knownDeviations,
                connection,
                headers,
                settle);
    }

    /** Says which ERP it is; nothing that may be a secret. */
    @Override
    public String toString() {
        return erpName + " " + erpVersion + ", " + api.folder() + " at " + baseUrl;
    }

    /** Whether the run may write. */
    public enum Mode {
        /** Nothing is created, changed or deleted. */
        READ_ONLY,
        /** The checker makes its own customers, and takes them away at the end. */
        FULL
    }

    /** How the checker says who it is. */
    public sealed interface Auth {
        /** No credentials. */
        record None() implements Auth {}

        /** Basic authentication. */
        record Basic(String username, String password) implements Auth {
            @Override
            public String toString() {
                return "basic";
            }
        }

        /**
         * A bearer token.
         *
         * @param restrictedToken one that has TENANT.ACCESS and lacks TENANT.BACKOFFICE, or null
         * @param otherTenantToken one of the tenant without external search, or null where {@code token} serves it too
         */
        record Bearer(
                String token,
                @Nullable String restrictedToken,
                @Nullable String otherTenantToken) implements Auth {
            /** For one tenant only. */
            public Bearer(String token, @Nullable String restrictedToken) {
                this(token, restrictedToken, null);
            }

            @Override
            public String toString() {
                return "bearer";
            }
        }

        /** A key in a header. */
        record Header(String name, String value) implements Auth {
            @Override
            public String toString() {
                return "header " + name;
            }
        }
    }

    /**
     * What exists in the test system; only what the API at hand needs is filled.
     *
     * @param ownProductNumbers product number to the customer's own number
     * @param tenantWithoutExternalSearch a tenant that lacks the extension EXTERNAL_CUSTOMER_SEARCH, or null
     */
    public record Data(
            @Nullable String accountNumber,
            @Nullable String otherAccountNumber,
            List<String> productNumbers,
            Map<String, String> ownProductNumbers,
            @Nullable String shopCode,
            @Nullable String otherShopCode,
            @Nullable String orderIdentifier,
            @Nullable String tenantUid,
            @Nullable String otherTenantUid,
            @Nullable String storeUid,
            boolean externalSearch,
            @Nullable String tenantWithoutExternalSearch) {

        /** Without a tenant that lacks the extension for external searches. */
        public Data(
                @Nullable String accountNumber,
                @Nullable String otherAccountNumber,
                List<String> productNumbers,
                Map<String, String> ownProductNumbers,
                @Nullable String shopCode,
                @Nullable String otherShopCode,
                @Nullable String orderIdentifier,
                @Nullable String tenantUid,
                @Nullable String otherTenantUid,
                @Nullable String storeUid,
                boolean externalSearch) {
            this(
                    accountNumber,
                    otherAccountNumber,
                    productNumbers,
                    ownProductNumbers,
                    shopCode,
                    otherShopCode,
                    orderIdentifier,
                    tenantUid,
                    otherTenantUid,
                    storeUid,
                    externalSearch,
                    null);
        }
    }

    /**
     * A rule that the vendor knows to be broken.
     *
     * @param rule its id
     * @param until the last day on which it is accepted
     */
    public record KnownDeviation(String rule, String reason, LocalDate until) {}

    /**
     * How to reach the ERP.
     *
     * @param caFile PEM file of certificates to trust beside the usual ones, or null
     * @param clientCert PKCS#12 file with the checker's own certificate, or null
     * @param clientCertPassword of that file, or null
     * @param proxy host and port of an HTTP proxy, or null
     * @param connect the longest wait for a connection
     * @param answer the longest wait for a whole answer
     * @param requestsPerSecond 0 for no limit
     */
    public record Connection(
            @Nullable String caFile,
            @Nullable String clientCert,
            @Nullable String clientCertPassword,
            @Nullable URI proxy,
            Duration connect,
            Duration answer,
            int requestsPerSecond) {

        /** Says how long it waits; nothing that may be a secret. */
        @Override
        public String toString() {
            return "connect " + connect + ", answer " + answer;
        }
    }
}
