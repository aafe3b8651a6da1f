package dev.mockerp.erp.flowretail;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A tenant as its fixture says: its extensions, stores, customer groups and the tokens that open it. */
record Tenant(
        String tenantUid,
        String name,
        String countryCode,
        Set<String> extensions,
        List<Store> stores,
        List<Group> customerGroups,
        List<Token> tokens) {

    /** A store, which belongs to one organization of the tenant. */
    record Store(String storeUid, String name, String organizationUid) {}

    /** A group that customers can be in. */
    record Group(String customerGroupUid, String name) {}

    /** A bearer token with the permissions that it gives. */
    record Token(String token, Set<String> permissions) {

        @Override
        public String toString() {
            return "Token" + permissions;
        }
    }

    /** The headers that let a caller in, with the first of the tokens that have most permissions. */
    Map<String, String> letsIn() {
        Token best = null;
        for (Token token : tokens) {
            if (best == null || token.permissions().size() > best.permissions().size()) {
                best = token;
            }
        }
        return best == null ? Map.of() : Map.of("Authorization", "Bearer " + best.token());
    }

    /** The store of that identifier, or null. */
    @Nullable
    Store store(String storeUid) {
        return stores.stream()
                .filter(store -> store.storeUid().equals(storeUid))
                .findFirst()
                .orElse(null);
    }

    /** The group of that identifier, or null. */
    @Nullable
    Group group(String customerGroupUid) {
        return customerGroups.stream()
                .filter(group -> group.customerGroupUid().equals(customerGroupUid))
                .findFirst()
                .orElse(null);
    }
}
