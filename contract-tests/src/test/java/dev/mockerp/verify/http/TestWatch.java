package dev.mockerp.verify.http;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A watch on which time passes only by pauses, and at once. */
final class TestWatch implements Watch {

    static final Instant START = Instant.parse("2026-03-01T12:00:00Z");

    private final List<Duration> pauses = new ArrayList<>();
    private Duration passed = Duration.ZERO;

    List<Duration> pauses() {
        return pauses;
    }

    @Override
    public Instant now() {
        return START.plus(passed);
    }

    @Override
    public long nanoTime() {
        return passed.toNanos();
    }

    @Override
    public void pause(Duration length) {
        pauses.add(length);
        passed = passed.plus(length);
    }
}
