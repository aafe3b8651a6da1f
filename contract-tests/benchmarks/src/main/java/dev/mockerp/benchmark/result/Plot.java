package dev.mockerp.benchmark.result;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** CPU per request by the size of the company, as a Mermaid chart that Markdown shows. */
final class Plot {

    private static final String CPU = "CPU per request";

    private Plot() {}

    static String of(Report report) {
        List<Measurement> points = report.of("scale").stream()
                .filter(number -> number.what().equals(CPU))
                .toList();
        if (points.isEmpty()) {
            return "Not measured.\n";
        }
        return """
                ```mermaid
                xychart-beta
                    title "CPU per POST of two products, by the size of the company"
                    x-axis [%s]
                    y-axis "ms" 0 --> %s
                    line [%s]
                ```
                """.formatted(
                points.stream().map(point -> '"' + point.subject() + '"').collect(Collectors.joining(", ")),
                String.format(
                        Locale.ROOT,
                        "%.2f",
                        points.stream().mapToDouble(Measurement::median).max().orElse(1) * 1.5),
                points.stream().map(point -> String.valueOf(point.median())).collect(Collectors.joining(", ")));
    }
}
