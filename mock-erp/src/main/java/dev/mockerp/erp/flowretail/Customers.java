package dev.mockerp.erp.flowretail;

import dev.mockerp.server.flowretail.Customer;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The customers of one tenant. Safe for many threads; every method takes effect wholly or not at all. */
interface Customers {

    /** The customer of that identifier, or null. */
    @Nullable
    Customer find(String customerUid);

    /** All customers as they are now, oldest first. */
    List<KeptCustomer> all();

    /** Those that meet the criteria, oldest first. */
    List<KeptCustomer> search(CustomerCriteria criteria);

    /** The customers with exactly that external id, oldest first. */
    List<KeptCustomer> withExternalId(String externalId);

    /** Adds a customer, unless its identifier is taken; says whether it did. */
    boolean add(Customer customer);

    /** Puts the change of a customer in its place; gives the changed one, or null if there is no such customer. */
    @Nullable
    Customer change(String customerUid, UnaryOperator<Customer> change);

    /** Removes a customer; says whether there was one. */
    boolean remove(String customerUid);

    /** Does several things while nobody else writes. */
    <T> T exclusively(Supplier<T> work);
}
