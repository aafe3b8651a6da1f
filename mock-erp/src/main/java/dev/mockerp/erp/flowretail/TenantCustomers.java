package dev.mockerp.erp.flowretail;

import java.util.function.Supplier;

/** The customers of every tenant, as they are in the sandbox which the request at hand is for. */
final class TenantCustomers {

    private final Supplier<CustomerBase> base;
    private final Supplier<WrittenCustomers> written;

    TenantCustomers(Supplier<CustomerBase> base, Supplier<WrittenCustomers> written) {
        this.base = base;
        this.written = written;
    }

    /**
     * Those of a tenant that exists.
     *
     * @throws java.util.NoSuchElementException if it does not
     */
    Customers of(String tenantUid) {
        return written.get().over(tenantUid, base.get().of(tenantUid));
    }
}
