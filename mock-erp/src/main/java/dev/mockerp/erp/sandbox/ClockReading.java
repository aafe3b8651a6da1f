package dev.mockerp.erp.sandbox;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a clock goes: with that of the machine, so long before or after it, or not at all.
 *
 * @param fixed the time that it always shows; null if it goes
 * @param shift how long it is after the clock of the machine
 */
public record ClockReading(@Nullable Instant fixed, Duration shift) {

    /** What it may be, for people. */
    public static final String ALLOWED =
            "running, a duration such as PT36H or -P1D, or a time such as 2026-03-02T09:15:30Z";

    /** With the clock of the machine. */
    public static final ClockReading RUNNING = new ClockReading(null, Duration.ZERO);

    private static final String RUNNING_TEXT = "running";
    private static final Duration LONGEST = Duration.ofDays(36_525);
    private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("9999-01-01T00:00:00Z");

    /** What that text says; null if it is not one of those that are allowed, or beyond what a date can say. */
    public static @Nullable ClockReading of(String text) {
        if (text.equals(RUNNING_TEXT)) {
            return RUNNING;
        }
        try {
            if (Character.isDigit(text.isEmpty() ? ' ' : text.charAt(0))) {
                Instant fixed = Instant.parse(text);
                return fixed.isBefore(FIRST) || fixed.isAfter(LAST) ? null : new ClockReading(fixed, Duration.ZERO);
            }
            Duration shift = Duration.parse(text);
            return shift.abs().compareTo(LONGEST) > 0 ? null : new ClockReading(null, shift);
        } catch (DateTimeException | ArithmeticException neither) {
            return null;
        }
    }

    Instant at(Instant real) {
        return fixed == null ? real.plus(shift) : fixed;
    }

    @Override
    public String toString() {
        if (fixed != null) {
            return fixed.toString();
        }
        return shift.isZero() ? RUNNING_TEXT : shift.toString();
    }
}
