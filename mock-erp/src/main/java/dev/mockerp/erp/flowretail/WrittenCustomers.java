package dev.mockerp.erp.flowretail;

import dev.mockerp.erp.sandbox.Written;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What one sandbox wrote over the customers of the fixtures, by tenant. Safe for many threads. */
final class WrittenCustomers implements Written {

    private final Map<String, CustomersInMemory> byTenant = new ConcurrentHashMap<>();

    /** The customers of a tenant: what was written, over those of the fixtures. */
    Customers over(String tenantUid, BaseCustomers base) {
        CustomersInMemory known = byTenant.get(tenantUid);
        if (known == null) {
            known = byTenant.computeIfAbsent(tenantUid, uid -> new CustomersInMemory(base));
        }
        return known.over(base);
    }

    @Override
    public int written() {
        return byTenant.values().stream().mapToInt(CustomersInMemory::written).sum();
    }
}
