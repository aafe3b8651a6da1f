package dev.mockerp.benchmark.result;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What was measured, as it is kept in a file.
 *
 * @param versions what was measured, in which version
 * @param run how each part was measured
 */
public record Report(
        Machine machine,
        Map<String, String> versions,
        Map<String, String> run,
        List<Skipped> skipped,
        List<Measurement> numbers) {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    /** The one that a file keeps. */
    public static Report read(Path file) throws IOException {
        return JSON.readValue(Files.readAllBytes(file), Report.class);
    }

    /** Keeps it in a file. */
    public void write(Path file) throws IOException {
        Files.writeString(file, JSON.writeValueAsString(this) + "\n");
    }

    /** This with the parts of an earlier one that were not measured again, if they were measured on the same machine. */
    public Report over(Report earlier) {
        if (!earlier.machine.equals(machine)) {
            return this;
        }
        Set<String> parts = numbers.stream().map(Measurement::part).collect(Collectors.toSet());
        Set<String> measured =
                numbers.stream().map(Measurement::subject).collect(Collectors.toCollection(HashSet::new));
        measured.addAll(parts);
        return new Report(
                machine,
                merged(earlier.versions, versions),
                merged(earlier.run, run),
                joined(earlier.skipped.stream().filter(skip -> !measured.contains(skip.what())), skipped),
                joined(earlier.numbers.stream().filter(number -> !parts.contains(number.part())), numbers));
    }

    private static Map<String, String> merged(Map<String, String> earlier, Map<String, String> later) {
        Map<String, String> merged = new TreeMap<>(earlier);
        merged.putAll(later);
        return merged;
    }

    private static <T> List<T> joined(Stream<T> earlier, List<T> later) {
        return Stream.concat(earlier, later.stream()).distinct().toList();
    }

    /** All measurements of a part of the suite. */
    List<Measurement> of(String part) {
        return numbers.stream().filter(number -> number.part().equals(part)).toList();
    }

    /** The median of one thing, if it was measured. */
    Optional<Double> median(String part, String subject, String jdk, String what) {
        return numbers.stream()
                .filter(number -> number.key().equals(new Measurement.Key(part, subject, jdk, what)))
                .map(Measurement::median)
                .findFirst();
    }

    /** The JDKs on which a part was measured, lowest version first. */
    List<String> jdks(String part) {
        return of(part).stream()
                .map(Measurement::jdk)
                .filter(jdk -> !jdk.isEmpty())
                .distinct()
                .sorted()
                .toList();
    }
}
