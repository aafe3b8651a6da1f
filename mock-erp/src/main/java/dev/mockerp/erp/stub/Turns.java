package dev.mockerp.erp.stub;

import dev.mockerp.erp.request.Refusal;
import dev.mockerp.erp.request.Refused;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * How many requests WireMock has in hand at the same time. A pattern or template can take forever, and nothing ends it; so
 * some threads of the server are kept for everybody else.
 */
final class Turns {

    /** Of the 64 threads that the server has. */
    static final int MOST = 32;

    private static final long PATIENCE_MILLISECONDS = 1000;

    private final Semaphore free = new Semaphore(MOST);

    /**
     * Does something when it is its turn.
     *
     * @throws Refused if it does not become its turn
     */
    <T> T take(Supplier<T> work) {
        if (!isFree()) {
            throw new Refused(Refusal.of(
                    Refusal.Kind.SERVICE_UNAVAILABLE,
                    "WireMock has " + MOST + " requests in hand that it does not come to an end with; a pattern or"
                            + " template takes too long. See POST /__erp/reset.",
                    "Retry-After",
                    "1"));
        }
        try {
            return work.get();
        } finally {
            free.release();
        }
    }

    private boolean isFree() {
        try {
            return free.tryAcquire() || free.tryAcquire(PATIENCE_MILLISECONDS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
