package dev.mockerp.benchmark.result;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

/**
 * One thing that was measured, once in each round.
 *
 * @param part the part of the suite: {@code load}
 * @param subject what was measured: {@code mock}
 * @param jdk feature version of the JDK that ran it; empty if none did
 * @param what {@code CPU per request}
 * @param unit {@code ms}
 * @param median the middle one of the rounds
 * @param rounds the value of each round, in order
 * @param command what to type to measure it by hand, or what printed it
 */
public record Measurement(
        String part,
        String subject,
        String jdk,
        String what,
        String unit,
        double median,
        List<Double> rounds,
        String command) {

    private static final int DIGITS = 4;

    static Measurement of(Key key, String unit, List<Double> rounds, String command) {
        List<Double> sorted = rounds.stream().sorted().toList();
        int middle = sorted.size() / 2;
        double median = sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
        return new Measurement(
                key.part(), key.subject(), key.jdk(), key.what(), unit, rounded(median), List.copyOf(rounds), command);
    }

    /** Which measurement it is. */
    record Key(String part, String subject, String jdk, String what) {}

    Key key() {
        return new Key(part, subject, jdk, what);
    }

    /** To four significant digits: more would say more than is known. */
    static double rounded(double value) {
        return new BigDecimal(value).round(new MathContext(DIGITS)).doubleValue();
    }
}
