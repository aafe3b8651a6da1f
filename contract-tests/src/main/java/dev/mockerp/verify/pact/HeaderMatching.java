package dev.mockerp.verify.pact;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.databind.node.JsonNodeFactory;

/** Holds the headers of an answer against those that are expected, whatever the case of their names. */
final class HeaderMatching {

    private static final Set<String> WITH_PARAMETERS = Set.of("content-type", "accept");

    private HeaderMatching() {}

    /** What is not as expected; headers that nobody expects are allowed. */
    static List<Mismatch> mismatches(
            Map<String, List<String>> expected, Map<String, RuleGroup> rules, Map<String, List<String>> actual) {
        Map<String, List<String>> came = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        came.putAll(actual);
        List<Mismatch> found = new ArrayList<>();
        expected.forEach((name, values) -> {
            String place = "header " + name.toLowerCase(Locale.ROOT);
            List<String> there = came.get(name);
            if (there == null) {
                found.add(new Mismatch(place, "to be there, like " + String.join(", ", values), "nothing"));
                return;
            }
            RuleGroup group = rules.getOrDefault(name, RuleGroup.NONE);
            String whole = String.join(", ", there);
            List<String> pieces = values.size() == 1 ? List.of(whole) : there.size() > 1 ? there : pieces(whole);
            for (int i = 0; i < values.size(); i++) {
                String piece = i < pieces.size() ? pieces.get(i) : "";
                if (!holds(name, group, values.get(i), piece)) {
                    String rule = group.isEmpty() ? "" : ", by the rule " + group;
                    found.add(new Mismatch(place, values.get(i) + rule, piece));
                }
            }
        });
        return found;
    }

    /** A list in one line is as good as several lines. */
    private static List<String> pieces(String line) {
        return Arrays.stream(line.split(",")).map(String::strip).toList();
    }

    private static boolean holds(String name, RuleGroup group, String expected, String actual) {
        if (group.isEmpty()) {
            return WITH_PARAMETERS.contains(name.toLowerCase(Locale.ROOT))
                    ? isSameType(expected, actual)
                    : tight(expected).equals(tight(actual));
        }
        return group.any()
                ? group.rules().stream().anyMatch(rule -> holds(rule, expected, actual))
                : group.rules().stream().allMatch(rule -> holds(rule, expected, actual));
    }

    /** A header is a text; rules about numbers read it as one. */
    private static boolean holds(MatchingRule rule, String expected, String actual) {
        return switch (rule.kind()) {
            case "number" -> actual.matches("-?\\d+(\\.\\d+)?([eE][+-]?\\d+)?");
            case "integer" -> actual.matches("-?\\d+");
            case "decimal" -> actual.matches("0|-?\\d+\\.\\d*");
            case "contentType" -> isSameType(rule.text("value"), actual);
            default ->
                ValueMatching.holds(
                        rule,
                        false,
                        JsonNodeFactory.instance.stringNode(expected),
                        JsonNodeFactory.instance.stringNode(actual));
        };
    }

    private static String tight(String list) {
        return list.replaceAll(",\\s*", ",");
    }

    /** The same type and every expected parameter; others may come with it. */
    private static boolean isSameType(String expected, String actual) {
        String[] wanted = expected.split(";");
        String[] there = actual.split(";");
        Map<String, String> parameters = parameters(there);
        return wanted[0].strip().equalsIgnoreCase(there[0].strip())
                && parameters(wanted).entrySet().stream()
                        .allMatch(
                                parameter -> parameter.getValue().equalsIgnoreCase(parameters.get(parameter.getKey())));
    }

    private static Map<String, String> parameters(String[] parts) {
        Map<String, String> parameters = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (String part : parts) {
            String[] pair = part.split("=", 2);
            if (pair.length == 2) {
                parameters.put(pair[0].strip(), pair[1].strip());
            }
        }
        return parameters;
    }
}
