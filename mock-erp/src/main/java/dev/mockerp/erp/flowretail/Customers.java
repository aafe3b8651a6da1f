package dev.mockerp.erp.flowretail;

import dev.mockerp.server.flowretail.Customer;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The customers of one tenant. Safe for many threads; every method takes effect wholly or not at all. */
interface Customers {

    /** The customer of that identifier, or null. */
    @Nullable
    Customer find(String customerUid);

    /** All customers, oldest first. What is written while it is read may or may not be seen. */
    Collection<KeptCustomer> all();

    /** How many customers there are. */
    int count();

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
