package dev.mockerp.erp.sandbox;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;

/** The clock of the sandbox which the request at hand is for; outside of a request, as the mock was started. */
public final class SandboxClock extends Clock {

    private final ClockReading atStart;
    private final PerSandbox<AtomicReference<ClockReading>> hands;
    private final ZoneId zone;

    /** A clock that goes like that where nobody sets it. */
    SandboxClock(ClockReading atStart, Blueprint blueprint) {
        this(atStart, blueprint.perSandbox(() -> new AtomicReference<>(atStart)), ZoneOffset.UTC);
    }

    private SandboxClock(ClockReading atStart, PerSandbox<AtomicReference<ClockReading>> hands, ZoneId zone) {
        this.atStart = atStart;
        this.hands = hands;
        this.zone = zone;
    }

    /** How it goes. */
    public ClockReading reading() {
        return Visit.isUnderWay() ? hands.get().get() : atStart;
    }

    /** Sets it in the sandbox at hand. */
    public void set(ClockReading reading) {
        hands.get().set(reading);
    }

    /** Lets it go as the mock was started. */
    public void unset() {
        set(atStart);
    }

    @Override
    public Instant instant() {
        return reading().at(Instant.now());
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new SandboxClock(atStart, hands, other);
    }
}
