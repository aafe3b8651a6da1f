package dev.mockerp.verify.http;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.Set;

/**
 * Waits when the ERP asks for it with {@code Retry-After}: always after 429, which says that nothing was done, and
 * after 503 only for GET and HEAD. An ERP that asks for more than is left is not waited for. Safe for many threads.
 */
final class Patience {

    /** How often one request is sent again. */
    static final int RETRIES = 2;

    private static final Duration LONGEST = Duration.ofSeconds(10);
    private static final Duration IN_ALL = Duration.ofSeconds(60);
    private static final Set<String> REPEATABLE = Set.of("GET", "HEAD");

    private final Watch watch;
    private Duration left = IN_ALL;

    Patience(Watch watch) {
        this.watch = watch;
    }

    /** Whether the request is to be sent again; returns true only after the time that the ERP asked for. */
    boolean waits(String method, Received received) throws InterruptedException {
        if (received.status() != 429 && !(received.status() == 503 && REPEATABLE.contains(method))) {
            return false;
        }
        Optional<Duration> wait = received.header("Retry-After").flatMap(this::length);
        if (wait.isEmpty() || !take(wait.get())) {
            return false;
        }
        watch.pause(wait.get());
        return true;
    }

    private synchronized boolean take(Duration wait) {
        if (wait.compareTo(LONGEST) > 0 || wait.compareTo(left) > 0) {
            return false;
        }
        left = left.minus(wait);
        return true;
    }

    private Optional<Duration> length(String retryAfter) {
        String text = retryAfter.trim();
        if (text.matches("\\d{1,9}")) {
            return Optional.of(Duration.ofSeconds(Long.parseLong(text)));
        }
        try {
            Instant moment = DateTimeFormatter.RFC_1123_DATE_TIME.parse(text, Instant::from);
            Duration wait = Duration.between(watch.now(), moment);
            return Optional.of(wait.isNegative() ? Duration.ZERO : wait);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
