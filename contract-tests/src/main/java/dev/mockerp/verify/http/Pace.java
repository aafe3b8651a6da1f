package dev.mockerp.verify.http;

import java.time.Duration;

/** Keeps requests apart, so that no more are sent in a second than the vendor allows. Safe for many threads. */
final class Pace {

    private static final long SECOND = Duration.ofSeconds(1).toNanos();

    private final Watch watch;
    private final long gap;
    private final long start;
    private long nextTurn;

    /** No limit if the number is 0. */
    Pace(int requestsPerSecond, Watch watch) {
        this.watch = watch;
        this.gap = requestsPerSecond <= 0 ? 0 : SECOND / requestsPerSecond;
        this.start = watch.nanoTime();
    }

    /** Returns when the next request may go. */
    void keep() throws InterruptedException {
        long wait = gap == 0 ? 0 : untilMyTurn();
        if (wait > 0) {
            watch.pause(Duration.ofNanos(wait));
        }
    }

    private synchronized long untilMyTurn() {
        long now = watch.nanoTime() - start;
        long turn = Math.max(now, nextTurn);
        nextTurn = turn + gap;
        return turn - now;
    }
}
