package dev.mockerp.benchmark.result;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** {@code docs/performance.md}: prose that people write, filled with what was measured. */
public final class Page {

    private static final Pattern PLACE = Pattern.compile("\\{\\{([a-z]+)(?: ([a-z]+))?}}\\n?");

    private Page() {}

    /** The page of that report. */
    public static String of(Report report) {
        return PLACE.matcher(template())
                .replaceAll(place -> Matcher.quoteReplacement(fill(place.group(1), place.group(2), report)));
    }

    /** The tables alone, for the screen. */
    public static String tables(Report report) {
        return Goals.table(report)
                + report.numbers().stream()
                        .map(Measurement::part)
                        .distinct()
                        .map(part -> "\n" + part + "\n\n" + Table.of(report, part))
                        .collect(Collectors.joining())
                + "\n" + list(report.skipped());
    }

    private static String fill(String what, String part, Report report) {
        return switch (what) {
            case "goals" -> Goals.table(report);
            case "table" -> Table.of(report, part);
            case "commands" -> commands(report, part);
            case "plot" -> Plot.of(report);
            case "machine" -> machine(report) + "\n";
            case "skipped" -> list(report.skipped());
            default -> throw new IllegalStateException("the template has a place for \"" + what + "\"");
        };
    }

    private static String commands(Report report, String part) {
        return report.of(part).stream()
                .map(number -> "    " + number.command() + "\n")
                .distinct()
                .collect(Collectors.joining());
    }

    private static String machine(Report report) {
        Machine machine = report.machine();
        return "%d cores, %d GB of memory, %s, %s. %s.%s"
                .formatted(
                        machine.cores(),
                        machine.memoryGb(),
                        machine.os(),
                        machine.jdk(),
                        pairs(report.versions(), " "),
                        report.run().isEmpty() ? "" : "\nRounds: " + pairs(report.run(), ": ") + ".");
    }

    private static String pairs(Map<String, String> pairs, String between) {
        return pairs.entrySet().stream()
                .map(pair -> pair.getKey() + between + pair.getValue())
                .collect(Collectors.joining(", "));
    }

    private static String list(Iterable<Skipped> skipped) {
        StringBuilder list = new StringBuilder();
        skipped.forEach(skip -> list.append("- ").append(skip).append('\n'));
        return list.isEmpty() ? "Nothing was skipped.\n" : list.toString();
    }

    private static String template() {
        try (InputStream in = Page.class.getResourceAsStream("performance.template")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
