package dev.mockerp.verify.pact;

import dev.mockerp.verify.http.Received;
import dev.mockerp.verify.run.Json;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Holds an answer against the one that is expected: status, headers and body. */
final class AnswerMatching {

    private AnswerMatching() {}

    /** Why it cannot be said whether an answer is as expected; nothing if it can. */
    static List<String> unreadable(ExpectedAnswer expected) {
        List<String> reasons = new ArrayList<>(expected.rules().unreadable());
        if (expected.body().isOther() && contentType(expected).isEmpty()) {
            reasons.add("the expected body is not JSON, and no rule contentType is given");
        }
        return reasons;
    }

    /** Everything that is not as expected; nothing if all is. */
    static List<Mismatch> mismatches(ExpectedAnswer expected, Received answer) {
        List<Mismatch> found = new ArrayList<>();
        status(expected, answer.status()).ifPresent(found::add);
        found.addAll(
                HeaderMatching.mismatches(expected.headers(), expected.rules().headers(), answer.headers()));
        body(expected, answer, found);
        return found;
    }

    private static Optional<Mismatch> status(ExpectedAnswer expected, int actual) {
        RuleGroup group = expected.rules().status();
        boolean holds = group.isEmpty()
                ? expected.status() == actual
                : group.any()
                        ? group.rules().stream().anyMatch(rule -> holds(rule, expected.status(), actual))
                        : group.rules().stream().allMatch(rule -> holds(rule, expected.status(), actual));
        String wanted = group.isEmpty() ? String.valueOf(expected.status()) : "the rule " + words(group);
        return holds ? Optional.empty() : Optional.of(new Mismatch("status", wanted, String.valueOf(actual)));
    }

    private static boolean holds(MatchingRule rule, int expected, int actual) {
        if (!rule.kind().equals("statusCode")) {
            JsonNodeFactory nodes = JsonNodeFactory.instance;
            return ValueMatching.holds(rule, false, nodes.numberNode(expected), nodes.numberNode(actual));
        }
        return StatusClass.of(rule).holds(actual);
    }

    private static String words(RuleGroup group) {
        return group.rules().stream()
                .map(rule -> rule.kind().equals("statusCode")
                        ? "statusCode: " + StatusClass.of(rule).words()
                        : rule.toString())
                .collect(Collectors.joining(group.any() ? " or " : " and "));
    }

    private static void body(ExpectedAnswer expected, Received answer, List<Mismatch> found) {
        Optional<String> wanted = contentType(expected);
        if (wanted.isPresent()) {
            String type = mediaType(answer.header("Content-Type").orElse(""));
            if (!type.equals(mediaType(wanted.get()))) {
                found.add(new Mismatch("body $", "contentType " + wanted.get(), type.isEmpty() ? "none" : type));
            }
            return;
        }
        String text = new String(answer.body(), StandardCharsets.UTF_8);
        if (expected.isEmpty()) {
            boolean isOfType =
                    mediaType(answer.header("Content-Type").orElse("")).equals(mediaType(declaredType(expected, "")));
            if (isOfType && !text.isEmpty()) {
                found.add(new Mismatch("body $", "no body", text));
            }
            return;
        }
        JsonNode example = expected.body().json();
        if (example != null) {
            json(expected, example, answer, text, found);
        }
    }

    private static void json(
            ExpectedAnswer expected, JsonNode example, Received answer, String text, List<Mismatch> found) {
        String declared = mediaType(answer.header("Content-Type").orElse(""));
        String wanted = mediaType(declaredType(expected, "application/json"));
        if (answer.body().length > 0 && !declared.isEmpty() && !declared.equals(wanted)) {
            found.add(new Mismatch("body $", "a body of type " + wanted, declared + ": " + text));
            return;
        }
        try {
            found.addAll(JsonMatching.mismatches(expected.rules().body(), example, Json.read(answer.body())));
        } catch (JacksonException e) {
            found.add(new Mismatch("body $", "a JSON document", text.isEmpty() ? "nothing" : text));
        }
    }

    private static String declaredType(ExpectedAnswer expected, String otherwise) {
        String own = expected.body().contentType();
        return expected.headers().entrySet().stream()
                .filter(header -> header.getKey().equalsIgnoreCase("Content-Type"))
                .flatMap(header -> header.getValue().stream())
                .findFirst()
                .orElse(own.isEmpty() ? otherwise : own);
    }

    /** The type that a rule for the whole body asks for, whatever is in it. */
    private static Optional<String> contentType(ExpectedAnswer expected) {
        return expected.rules().body().at(List.of("$")).rules().stream()
                .filter(rule -> rule.kind().equals("contentType"))
                .map(rule -> rule.text("value"))
                .findFirst();
    }

    private static String mediaType(String header) {
        return header.replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT);
    }
}
