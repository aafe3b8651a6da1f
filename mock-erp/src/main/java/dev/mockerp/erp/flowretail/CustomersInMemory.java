package dev.mockerp.erp.flowretail;

import dev.mockerp.server.flowretail.Customer;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Keeps customers in memory. Readers never wait; writers wait for each other. */
final class CustomersInMemory implements Customers {

    private final Map<String, KeptCustomer> byUid = new ConcurrentHashMap<>();
    private final Map<KeptCustomer.Position, KeptCustomer> inOrder = new ConcurrentSkipListMap<>();
    private final Map<String, Set<String>> uidsByExternalId = new ConcurrentHashMap<>();
    private final Object writing = new Object();

    @Override
    public @Nullable Customer find(String customerUid) {
        KeptCustomer kept = byUid.get(customerUid);
        return kept == null ? null : kept.customer();
    }

    @Override
    public Collection<KeptCustomer> all() {
        return Collections.unmodifiableCollection(inOrder.values());
    }

    @Override
    public int count() {
        return byUid.size();
    }

    @Override
    public List<KeptCustomer> withExternalId(String externalId) {
        return uidsByExternalId.getOrDefault(externalId, Set.of()).stream()
                .map(byUid::get)
                .filter(Objects::nonNull)
                .sorted((a, b) -> a.position().compareTo(b.position()))
                .toList();
    }

    @Override
    public boolean add(Customer customer) {
        synchronized (writing) {
            if (byUid.containsKey(customer.getCustomerUid())) {
                return false;
            }
            put(KeptCustomer.of(customer));
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
            Customer after = change.apply(before.customer());
            forgetExternalId(before);
            put(KeptCustomer.of(after));
            return after;
        }
    }

    @Override
    public boolean remove(String customerUid) {
        synchronized (writing) {
            KeptCustomer removed = byUid.remove(customerUid);
            if (removed == null) {
                return false;
            }
            inOrder.remove(removed.position());
            forgetExternalId(removed);
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
        byUid.put(kept.position().customerUid(), kept);
        inOrder.put(kept.position(), kept);
        String externalId = kept.customer().getExternalId();
        if (externalId != null && !externalId.isEmpty()) {
            uidsByExternalId.merge(externalId, Set.of(kept.position().customerUid()), CustomersInMemory::union);
        }
    }

    private void forgetExternalId(KeptCustomer kept) {
        String externalId = kept.customer().getExternalId();
        if (externalId != null && !externalId.isEmpty()) {
            uidsByExternalId.computeIfPresent(externalId, (id, uids) -> {
                Set<String> rest = new TreeSet<>(uids);
                rest.remove(kept.position().customerUid());
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
