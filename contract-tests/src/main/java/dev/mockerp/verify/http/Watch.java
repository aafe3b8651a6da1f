package dev.mockerp.verify.http;

import java.time.Duration;
import java.time.Instant;

/** Tells the time and lets it pass; tests bring one that does not wait. */
interface Watch {

    /** The watch of the machine. */
    Watch REAL = new Watch() {
        @Override
        public Instant now() {
            return Instant.now();
        }

        @Override
        public long nanoTime() {
            return System.nanoTime();
        }

        @Override
        public void pause(Duration length) throws InterruptedException {
            Thread.sleep(length.toMillis(), length.toNanosPart() % 1_000_000);
        }
    };

    /** The time of day. */
    Instant now();

    /** Nanoseconds since some moment; never goes back. */
    long nanoTime();

    /** Returns when that time has passed. */
    void pause(Duration length) throws InterruptedException;
}
