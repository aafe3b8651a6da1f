package dev.mockerp.erp.flowretail;

import java.util.Random;
import java.util.UUID;

/** Makes identifiers for new customers: random to look at, the same in every run with the same seed. */
final class CustomerUids {

    private final Random random;

    CustomerUids(long seed) {
        this.random = new Random(seed);
    }

    /** One that no customer has. */
    synchronized String next(Customers customers) {
        String next = next();
        while (customers.find(next) != null) {
            next = next();
        }
        return next;
    }

    private String next() {
        byte[] bytes = new byte[16];
        random.nextBytes(bytes);
        bytes[6] = (byte) (bytes[6] & 0x0f | 0x40);
        bytes[8] = (byte) (bytes[8] & 0x3f | 0x80);
        java.nio.ByteBuffer buffer = java.nio.ByteBuffer.wrap(bytes);
        return new UUID(buffer.getLong(), buffer.getLong()).toString();
    }
}
