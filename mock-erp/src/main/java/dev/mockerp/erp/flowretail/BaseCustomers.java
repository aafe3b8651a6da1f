package dev.mockerp.erp.flowretail;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The customers of one tenant as the fixtures have them. Does not change: all sandboxes lie over the same ones. */
final class BaseCustomers {

    private final long number;
    private final Map<String, KeptCustomer> byUid = new HashMap<>();
    private final Map<String, List<KeptCustomer>> byExternalId = new HashMap<>();
    private final OrderedCustomers ordered;

    /**
     * Those customers, no two of which have the same identifier.
     *
     * @param number higher than that of the customers of earlier fixtures
     */
    BaseCustomers(long number, Collection<KeptCustomer> customers) {
        this.number = number;
        this.ordered = OrderedCustomers.of(customers);
        for (KeptCustomer kept : ordered) {
            byUid.put(kept.customerUid(), kept);
            String externalId = kept.customer().getExternalId();
            if (externalId != null && !externalId.isEmpty()) {
                byExternalId.merge(externalId, List.of(kept), BaseCustomers::both);
            }
        }
    }

    boolean isLaterThan(BaseCustomers other) {
        return number > other.number;
    }

    /** The customer of that identifier, or null. */
    @Nullable
    KeptCustomer find(String customerUid) {
        return byUid.get(customerUid);
    }

    /** The customers with exactly that external id, oldest first. */
    List<KeptCustomer> withExternalId(String externalId) {
        return byExternalId.getOrDefault(externalId, List.of());
    }

    /** All of them, oldest first. */
    OrderedCustomers ordered() {
        return ordered;
    }

    private static List<KeptCustomer> both(List<KeptCustomer> some, List<KeptCustomer> more) {
        List<KeptCustomer> all = new ArrayList<>(some);
        all.addAll(more);
        return List.copyOf(all);
    }
}
