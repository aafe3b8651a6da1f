package dev.mockerp.erp.flowretail;

import dev.mockerp.server.flowretail.Customer;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Keeps customers in memory. Readers never wait; writers wait for each other. */
final class CustomersInMemory implements Customers {

    private final Map<String, KeptCustomer> byUid = new ConcurrentHashMap<>();
    private final Map<String, Set<String>> uidsByExternalId = new ConcurrentHashMap<>();
    private final Object writing = new Object();
    private volatile OrderedCustomers ordered = OrderedCustomers.NONE;
    private long number;

    @Override
    public @Nullable Customer find(String customerUid) {
        KeptCustomer kept = byUid.get(customerUid);
        return kept == null ? null : kept.customer();
    }

    @Override
    public List<KeptCustomer> all() {
        return ordered;
    }

    @Override
    public List<KeptCustomer> search(CustomerCriteria criteria) {
        return ordered.search(criteria);
    }

    @Override
    public List<KeptCustomer> withExternalId(String externalId) {
        return uidsByExternalId.getOrDefault(externalId, Set.of()).stream()
                .map(byUid::get)
                .filter(kept ->
                        kept != null && externalId.equals(kept.customer().getExternalId()))
                .sorted()
                .toList();
    }

    @Override
    public boolean add(Customer customer) {
        synchronized (writing) {
            if (byUid.containsKey(customer.getCustomerUid())) {
                return false;
            }
            KeptCustomer added = KeptCustomer.of(customer, ++number);
            index(added);
            put(added);
            return true;
        }
    }

    @Override
    public @Nullable Customer change(String customerUid, UnaryOperator<Customer> change) {
        synchronized (writing) {
            KeptCustomer before = byUid.get(customerUid);
            if (before == null) {
                return null;
            }
            KeptCustomer after = KeptCustomer.of(change.apply(before.customer()), before.number());
            boolean sameExternalId = Objects.equals(
                    before.customer().getExternalId(), after.customer().getExternalId());
            // The new entry before the old one goes: whoever looks meanwhile finds the customer under either.
            if (!sameExternalId) {
                index(after);
            }
            put(after);
            if (!sameExternalId) {
                unindex(before);
            }
            return after.customer();
        }
    }

    @Override
    public boolean remove(String customerUid) {
        synchronized (writing) {
            KeptCustomer removed = byUid.remove(customerUid);
            if (removed == null) {
                return false;
            }
            ordered = ordered.without(removed);
            unindex(removed);
            return true;
        }
    }

    @Override
    public <T> T exclusively(Supplier<T> work) {
        synchronized (writing) {
            return work.get();
        }
    }

    private void put(KeptCustomer kept) {
        byUid.put(kept.customerUid(), kept);
        ordered = ordered.with(kept);
    }

    private void index(KeptCustomer kept) {
        String externalId = kept.customer().getExternalId();
        if (externalId != null && !externalId.isEmpty()) {
            uidsByExternalId.merge(externalId, Set.of(kept.customerUid()), CustomersInMemory::union);
        }
    }

    private void unindex(KeptCustomer kept) {
        String externalId = kept.customer().getExternalId();
        if (externalId != null && !externalId.isEmpty()) {
            uidsByExternalId.computeIfPresent(externalId, (id, uids) -> {
                Set<String> rest = new TreeSet<>(uids);
                rest.remove(kept.customerUid());
                return rest.isEmpty() ? null : Set.copyOf(rest);
            });
        }
    }

    private static Set<String> union(Set<String> some, Set<String> more) {
        Set<String> all = new TreeSet<>(some);
        all.addAll(more);
        return Set.copyOf(all);
    }
}
