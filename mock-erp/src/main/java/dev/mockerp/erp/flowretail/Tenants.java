package dev.mockerp.erp.flowretail;

import dev.mockerp.erp.fixture.Fixtures;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The tenants of the fixtures, and who may do what in them. Does not change. */
final class Tenants {

    private static final String FILE = "flowretail/tenants.json";

    private final Map<String, Tenant> tenants = new LinkedHashMap<>();
    private final Map<String, Grant> grants = new HashMap<>();

    /** What a token allows. */
    record Grant(String tenantUid, Set<String> permissions) {}

    /** As the fixtures say; a tenant or a token that is there twice is noted with them. */
    Tenants(Fixtures fixtures) {
        List<Tenant> read = fixtures.list(FILE, "tenants", Tenant.class);
        for (int i = 0; i < read.size(); i++) {
            Tenant tenant = read.get(i);
            if (tenants.putIfAbsent(tenant.tenantUid(), tenant) != null) {
                fixtures.mistake(FILE, "/tenants/" + i, "tenant " + tenant.tenantUid() + " is there twice");
            }
            for (int j = 0; j < tenant.tokens().size(); j++) {
                Tenant.Token token = tenant.tokens().get(j);
                if (grants.putIfAbsent(token.token(), new Grant(tenant.tenantUid(), token.permissions())) != null) {
                    fixtures.mistake(FILE, "/tenants/" + i + "/tokens/" + j, "the token is there twice");
                }
            }
        }
    }

    /** All tenants. */
    Collection<Tenant> all() {
        return tenants.values();
    }

    /**
     * The tenant of that identifier, which a caller was let into.
     *
     * @throws NoSuchElementException if there is none
     */
    Tenant tenant(String tenantUid) {
        Tenant tenant = tenants.get(tenantUid);
        if (tenant == null) {
            throw new NoSuchElementException(tenantUid);
        }
        return tenant;
    }

    /** Whether there is such a tenant. */
    boolean exists(String tenantUid) {
        return tenants.containsKey(tenantUid);
    }

    /** What the bearer token of a header {@code Authorization} allows; null if there is none, or nobody issued it. */
    @Nullable
    Grant grant(@Nullable String authorization) {
        if (authorization == null || !authorization.regionMatches(true, 0, "Bearer ", 0, 7)) {
            return null;
        }
        return grants.get(authorization.substring(7).strip());
    }
}
