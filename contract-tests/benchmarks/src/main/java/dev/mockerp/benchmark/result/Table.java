package dev.mockerp.benchmark.result;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** A part of the suite as a table in Markdown: a row for each thing measured, a column for each value. */
final class Table {

    private static final int SHOWN_AS_WHOLE = 100;

    private Table() {}

    /** That of a part; a sentence where nothing of it was measured. */
    static String of(Report report, String part) {
        List<Measurement> numbers = report.of(part);
        if (numbers.isEmpty()) {
            return "Not measured.\n";
        }
        Set<String> columns = new LinkedHashSet<>();
        Map<String, Map<String, String>> rows = new LinkedHashMap<>();
        for (Measurement number : numbers) {
            String column = number.what() + ", " + number.unit();
            columns.add(column);
            rows.computeIfAbsent(subject(number), name -> new LinkedHashMap<>()).put(column, shown(number.median()));
        }
        List<List<String>> lines = new ArrayList<>();
        List<String> head = new ArrayList<>(List.of(""));
        head.addAll(columns);
        lines.add(head);
        rows.forEach((name, values) -> {
            List<String> line = new ArrayList<>(List.of(name));
            columns.forEach(column -> line.add(values.getOrDefault(column, "")));
            lines.add(line);
        });
        return markdown(lines);
    }

    /** Lines of cells, the first of which is the head; all columns but the first are set to the right. */
    static String markdown(List<List<String>> lines) {
        StringBuilder table = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            table.append("| ").append(String.join(" | ", lines.get(i))).append(" |\n");
            if (i == 0) {
                table.append("|---")
                        .append("|---:".repeat(lines.get(0).size() - 1))
                        .append("|\n");
            }
        }
        return table.toString();
    }

    /** With as many digits as say something. */
    static String shown(double value) {
        if (value >= SHOWN_AS_WHOLE) {
            return String.format(Locale.ROOT, "%,.0f", value);
        }
        return String.format(Locale.ROOT, value >= 1 ? "%.2f" : "%.3f", value);
    }

    private static String subject(Measurement number) {
        return number.jdk().isEmpty() ? number.subject() : number.subject() + ", JDK " + number.jdk();
    }
}
