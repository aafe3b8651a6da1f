package dev.mockerp.benchmark.result;

import java.util.Optional;

/**
 * A number to reach.
 *
 * @param what what it is about
 * @param most the measured value must not be above it; where {@code atLeast}, not below
 * @param unit of the value: {@code x} for a ratio
 * @param measured the value, if what it takes was measured
 */
record Goal(String what, double most, boolean atLeast, String unit, Optional<Double> measured) {

    static Goal atMost(String what, double most, String unit, Optional<Double> measured) {
        return new Goal(what, most, false, unit, measured);
    }

    static Goal atLeast(String what, double least, String unit, Optional<Double> measured) {
        return new Goal(what, least, true, unit, measured);
    }

    String asked() {
        return (atLeast ? "at least " : "at most ") + quantity(most);
    }

    String found() {
        return measured.map(this::quantity).orElse("not measured");
    }

    String verdict() {
        return measured.map(value -> atLeast ? value >= most : value <= most)
                .map(reached -> reached ? "yes" : "**no**")
                .orElse("");
    }

    private String quantity(double value) {
        return Table.shown(value) + (unit.equals("x") ? "x" : " " + unit);
    }
}
