package dev.mockerp.erp.flowretail;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Some hundred customers that stand next to each other in the order of all. Does not change. */
final class CustomerBlock {

    /** Few enough to copy at every write, many enough to search at a stretch. */
    static final int LARGEST = 512;

    private final KeptCustomer[] customers;

    /** Made when the first search comes by: most blocks are written once and searched often. */
    private volatile @Nullable SearchTexts texts;

    CustomerBlock(KeptCustomer[] customers) {
        this.customers = customers;
    }

    int size() {
        return customers.length;
    }

    KeptCustomer get(int index) {
        return customers[index];
    }

    KeptCustomer last() {
        return customers[customers.length - 1];
    }

    /** One or two blocks in place of this one, with the customer at its place: a new one, or in place of its former self. */
    List<CustomerBlock> with(KeptCustomer customer) {
        int index = Arrays.binarySearch(customers, customer);
        if (index >= 0) {
            KeptCustomer[] changed = customers.clone();
            changed[index] = customer;
            return List.of(new CustomerBlock(changed));
        }
        int place = -index - 1;
        KeptCustomer[] more = new KeptCustomer[customers.length + 1];
        System.arraycopy(customers, 0, more, 0, place);
        more[place] = customer;
        System.arraycopy(customers, place, more, place + 1, customers.length - place);
        if (more.length <= LARGEST) {
            return List.of(new CustomerBlock(more));
        }
        // Most customers come last: a full block stays, and a new one begins.
        int half = place == customers.length ? customers.length : more.length / 2;
        return List.of(
                new CustomerBlock(Arrays.copyOfRange(more, 0, half)),
                new CustomerBlock(Arrays.copyOfRange(more, half, more.length)));
    }

    /** This block without the customer; nothing if no other is left. */
    List<CustomerBlock> without(KeptCustomer customer) {
        KeptCustomer[] rest = Arrays.stream(customers)
                .filter(kept -> kept.compareTo(customer) != 0)
                .toArray(KeptCustomer[]::new);
        return rest.length == 0 ? List.of() : List.of(new CustomerBlock(rest));
    }

    /** Hands over every customer that meets the criteria, in order. */
    void search(CustomerCriteria criteria, Consumer<KeptCustomer> found) {
        if (last().createdAt() < criteria.from()) {
            return;
        }
        if (criteria.contacts() || criteria.texts().isEmpty()) {
            for (int i = 0; i < customers.length; i++) {
                if (criteria.fits(customers[i]) && (inScope(criteria, i))) {
                    found.accept(customers[i]);
                }
            }
            return;
        }
        List<TextCriterion> wanted = criteria.texts();
        SearchTexts all = texts();
        all.find(wanted.get(0), i -> {
            if (all.fitsFrom(1, wanted, i) && criteria.fits(customers[i])) {
                found.accept(customers[i]);
            }
        });
    }

    private boolean inScope(CustomerCriteria criteria, int i) {
        boolean asCustomer =
                criteria.customers() && criteria.texts().stream().allMatch(criterion -> texts().fits(criterion, i));
        return asCustomer || criteria.contacts() && criteria.aContactFits(customers[i].customer());
    }

    private SearchTexts texts() {
        SearchTexts made = texts;
        if (made == null) {
            made = SearchTexts.of(customers);
            texts = made;
        }
        return made;
    }
}
