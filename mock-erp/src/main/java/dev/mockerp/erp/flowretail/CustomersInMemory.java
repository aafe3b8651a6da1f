package dev.mockerp.erp.flowretail;

import dev.mockerp.server.flowretail.Customer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Keeps customers in memory: those of the fixtures, and over them what was written. Readers never wait; writers wait for
 * each other.
 */
final class CustomersInMemory implements Customers {

    /** Numbers from here on are of customers that no fixture has. */
    private static final long FIRST_NUMBER = 1L << 40;

    private volatile BaseCustomers base;

    /** What was written, by identifier; empty where a customer of the fixtures was deleted. */
    private final Map<String, Optional<KeptCustomer>> written = new ConcurrentHashMap<>();

    private final Map<String, Set<String>> writtenByExternalId = new ConcurrentHashMap<>();
    private final Object writing = new Object();
    private volatile OrderedCustomers ordered;
    private long number = FIRST_NUMBER;

    CustomersInMemory(BaseCustomers base) {
        this.base = base;
        this.ordered = base.ordered();
    }

    /** Puts what was written over those customers, unless it lies over later ones already. */
    CustomersInMemory over(BaseCustomers next) {
        if (next.isLaterThan(base)) {
            synchronized (writing) {
                if (next.isLaterThan(base)) {
                    move(next);
                }
            }
        }
        return this;
    }

    private void move(BaseCustomers next) {
        OrderedCustomers renewed = next.ordered();
        List<KeptCustomer> kept = new ArrayList<>();
        for (Map.Entry<String, Optional<KeptCustomer>> entry : written.entrySet()) {
            KeptCustomer below = next.find(entry.getKey());
            renewed = below == null ? renewed : renewed.without(below);
            entry.getValue().ifPresent(kept::add);
        }
        kept.sort(null);
        for (KeptCustomer before : kept) {
            KeptCustomer after = new KeptCustomer(before.customer(), before.createdAt(), numberOver(next, before));
            written.put(after.customerUid(), Optional.of(after));
            renewed = renewed.with(after);
        }
        ordered = renewed;
        base = next;
    }

    /** A number that no other customer has, be it of the fixtures or written. */
    private long numberOver(BaseCustomers next, KeptCustomer before) {
        if (before.number() >= FIRST_NUMBER) {
            return before.number();
        }
        KeptCustomer below = next.find(before.customerUid());
        return below == null ? ++number : below.number();
    }

    /** How many customers were made, changed or deleted. */
    int written() {
        return written.size();
    }

    @Override
    public @Nullable Customer find(String customerUid) {
        KeptCustomer kept = kept(customerUid);
        return kept == null ? null : kept.customer();
    }

    private @Nullable KeptCustomer kept(String customerUid) {
        Optional<KeptCustomer> over = written.get(customerUid);
        return over == null ? base.find(customerUid) : over.orElse(null);
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
        return Stream.concat(
                        base.withExternalId(externalId).stream().map(KeptCustomer::customerUid),
                        writtenByExternalId.getOrDefault(externalId, Set.of()).stream())
                .distinct()
                .map(this::kept)
                .filter(kept ->
                        kept != null && externalId.equals(kept.customer().getExternalId()))
                .sorted()
                .toList();
    }

    @Override
    public boolean add(Customer customer) {
        synchronized (writing) {
            if (kept(customer.getCustomerUid()) != null) {
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
            KeptCustomer before = kept(customerUid);
            if (before == null) {
                return null;
            }
            KeptCustomer after = KeptCustomer.of(change.apply(before.customer()), before.number());
            boolean sameExternalId = Objects.equals(
                    before.customer().getExternalId(), after.customer().getExternalId());
            // The new entry before the old one goes: whoever looks meanwhile finds the customer under either.
            index(after);
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
            KeptCustomer removed = kept(customerUid);
            if (removed == null) {
                return false;
            }
            if (base.find(customerUid) == null) {
                written.remove(customerUid);
            } else {
                written.put(customerUid, Optional.empty());
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
        written.put(kept.customerUid(), Optional.of(kept));
        ordered = ordered.with(kept);
    }

    private void index(KeptCustomer kept) {
        String externalId = kept.customer().getExternalId();
        if (externalId != null && !externalId.isEmpty()) {
            writtenByExternalId.merge(externalId, Set.of(kept.customerUid()), CustomersInMemory::union);
        }
    }

    private void unindex(KeptCustomer kept) {
        String externalId = kept.customer().getExternalId();
        if (externalId != null && !externalId.isEmpty()) {
            writtenByExternalId.computeIfPresent(externalId, (id, uids) -> {
                Set<String> rest = new TreeSet<>(uids);
                rest.remove(kept.customerUid());
                return rest.isEmpty() ? null : Set.copyOf(rest);
            });
        }
    }

    private static Set<String> union(Set<String> some, Set<String> more) {
        if (some.containsAll(more)) {
            return some;
        }
        Set<String> all = new TreeSet<>(some);
        all.addAll(more);
        return Set.copyOf(all);
    }
}
