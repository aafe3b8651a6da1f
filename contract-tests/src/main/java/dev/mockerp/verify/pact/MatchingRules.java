package dev.mockerp.verify.pact;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * What an expected answer says beside its example.
 *
 * @param headers by name, whatever its case
 * @param unreadable why it cannot be said whether an answer is as expected; nothing if it can
 */
record MatchingRules(RuleGroup status, Map<String, RuleGroup> headers, BodyRules body, List<String> unreadable) {

    private static final Pattern OF_HEADER = Pattern.compile("\\$\\.headers?(?:\\.(.+)|\\['([^']+)'])");
    private static final Pattern OF_BODY = Pattern.compile("\\$\\.body(.*)");

    private static final class Read {
        private RuleGroup status = RuleGroup.NONE;
        private final Map<String, RuleGroup> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        private final Map<PathExpression, RuleGroup> body = new LinkedHashMap<>();
        private final List<String> unreadable = new ArrayList<>();

        private void body(String path, JsonNode rules) {
            try {
                body.put(PathExpression.of(path), known(path, RuleGroup.of(rules)));
            } catch (IllegalArgumentException e) {
                unreadable.add("of a matching rule " + e.getMessage());
            }
        }

        private void header(String name, JsonNode rules) {
            headers.put(name, known(name, RuleGroup.of(rules)));
        }

        private RuleGroup known(String place, RuleGroup group) {
            for (MatchingRule rule : group.rules()) {
                if (!rule.isKnown()) {
                    String kind = rule.kind().isEmpty() ? "" : " \"" + rule.kind() + "\"";
                    unreadable.add("the matching rule" + kind + " of " + place + " is not known");
                }
                // They hold rules of their own.
                rule.definition().path("rules").forEach(inner -> known(place, RuleGroup.of(inner)));
                for (JsonNode variant : rule.definition().path("variants")) {
                    Read inner = new Read();
                    variant.path("rules").properties().forEach(each -> inner.body(each.getKey(), each.getValue()));
                    unreadable.addAll(inner.unreadable);
                }
                String flaw = RuleFlaw.of(rule, place);
                if (!flaw.isEmpty()) {
                    unreadable.add(flaw);
                }
            }
            return group;
        }
    }

    /** Those of an answer; from version 3 on they are grouped by what they speak of. */
    static MatchingRules of(JsonNode node, int version) {
        Read read = new Read();
        node.properties().forEach(entry -> {
            String key = entry.getKey();
            JsonNode value = entry.getValue();
            if (version < 3 || key.startsWith("$")) {
                old(read, key, value);
                return;
            }
            switch (key.toLowerCase(Locale.ROOT)) {
                case "body" -> value.properties().forEach(rules -> read.body(rules.getKey(), rules.getValue()));
                case "header", "headers" ->
                    value.properties().forEach(rules -> read.header(rules.getKey(), rules.getValue()));
                case "status" -> read.status = read.known("the status", RuleGroup.of(value));
                default -> {
                    // Of a request.
                }
            }
        });
        return new MatchingRules(read.status, read.headers, new BodyRules(read.body), List.copyOf(read.unreadable));
    }

    /** Those of a body alone, by their paths. */
    static BodyRules ofBody(JsonNode node) {
        Read read = new Read();
        node.properties().forEach(rules -> read.body(rules.getKey(), rules.getValue()));
        return new BodyRules(read.body);
    }

    private static void old(Read read, String path, JsonNode rule) {
        Matcher ofHeader = OF_HEADER.matcher(path);
        Matcher ofBody = OF_BODY.matcher(path);
        if (ofHeader.matches()) {
            read.header(ofHeader.group(1) == null ? ofHeader.group(2) : ofHeader.group(1), rule);
        } else if (ofBody.matches()) {
            read.body("$" + ofBody.group(1), rule);
        } else {
            read.unreadable.add("a matching rule is of " + path + ", which is no part of an answer");
        }
    }
}
