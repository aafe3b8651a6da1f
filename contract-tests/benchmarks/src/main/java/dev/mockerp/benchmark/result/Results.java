package dev.mockerp.benchmark.result;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What a run measures, as it goes. */
public final class Results {

    private final Map<Measurement.Key, Growing> growing = new LinkedHashMap<>();
    private final Map<String, String> versions = new TreeMap<>();
    private final Set<Skipped> skipped = new LinkedHashSet<>();

    private record Growing(String unit, List<Double> rounds, String command) {}

    /** What the values that follow are about. */
    public record Subject(Results results, String part, String name, String jdk, String command) {

        /** Adds the value of one more round. */
        public Subject add(String what, double value, String unit) {
            results.growing
                    .computeIfAbsent(
                            new Measurement.Key(part, name, jdk, what),
                            key -> new Growing(unit, new ArrayList<>(), command))
                    .rounds()
                    .add(Measurement.rounded(value));
            return this;
        }
    }

    /** Something that is measured in a part of the suite, and the command that shows it. */
    public Subject of(String part, String name, String jdk, String command) {
        return new Subject(this, part, name, jdk, command);
    }

    /** Notes which version of something was measured. */
    public void version(String of, String version) {
        versions.put(of, version);
    }

    /** Notes what is not measured, and why. */
    public void skip(String what, String why) {
        Skipped skip = new Skipped(what, why);
        if (skipped.add(skip)) {
            System.err.println(skip);
        }
    }

    /** Takes back what a part has measured so far, and notes why it is worth nothing. */
    public void discard(String part, String why) {
        growing.keySet().removeIf(key -> key.part().equals(part));
        skip(part, why.lines().findFirst().orElse(""));
    }

    /** All that was measured on that machine. */
    public Report on(Machine machine, Map<String, String> run) {
        Collection<Measurement> numbers = new ArrayList<>();
        growing.forEach(
                (key, grown) -> numbers.add(Measurement.of(key, grown.unit(), grown.rounds(), grown.command())));
        return new Report(machine, versions, run, List.copyOf(skipped), List.copyOf(numbers));
    }
}
