package dev.mockerp.erp.flowretail;

import dev.mockerp.server.flowretail.Customer;
import java.time.Instant;

/**
 * A customer as it is kept. The customer is never changed once it is in here: a change makes a new one, so that a
 * reader never sees half of it.
 *
 * @param createdAt when it was created, in milliseconds
 * @param number the how manieth it was, which decides between two of the same millisecond
 */
record KeptCustomer(Customer customer, long createdAt, long number) implements Comparable<KeptCustomer> {

    static KeptCustomer of(Customer customer, long number) {
        return new KeptCustomer(customer, customer.getCreatedAt().toInstant().toEpochMilli(), number);
    }

    String customerUid() {
        return customer.getCustomerUid();
    }

    /** By creation; of two within the same millisecond, the one that came first. */
    @Override
    public int compareTo(KeptCustomer other) {
        int byTime = Long.compare(createdAt, other.createdAt);
        return byTime != 0 ? byTime : Long.compare(number, other.number);
    }

    /** The first millisecond that is not before the instant. */
    static long notBefore(Instant instant) {
        long milliseconds = instant.toEpochMilli();
        return Instant.ofEpochMilli(milliseconds).isBefore(instant) ? milliseconds + 1 : milliseconds;
    }
}
