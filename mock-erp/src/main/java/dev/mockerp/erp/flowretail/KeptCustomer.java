package dev.mockerp.erp.flowretail;

import dev.mockerp.server.flowretail.Customer;
import java.time.Instant;

/**
 * A customer as it is kept. The customer is never changed once it is in here: a change makes a new one, so that a
 * reader never sees half of it.
 *
 * @param position where it stands among all when nobody asks for another order
 */
record KeptCustomer(Customer customer, Position position, SearchText text) {

    /** By creation, then by identifier. */
    record Position(Instant createdAt, String customerUid) implements Comparable<Position> {

        @Override
        public int compareTo(Position other) {
            int byTime = createdAt.compareTo(other.createdAt);
            return byTime != 0 ? byTime : customerUid.compareTo(other.customerUid);
        }
    }

    static KeptCustomer of(Customer customer) {
        return new KeptCustomer(
                customer,
                new Position(customer.getCreatedAt().toInstant(), customer.getCustomerUid()),
                SearchText.of(customer));
    }
}
