package dev.mockerp.verify.pact;

import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * Which statuses a rule of version 4 takes.
 *
 * @param words for people
 */
record StatusClass(String words, IntPredicate statuses) {

    private static final int ERRORS = 400;

    /** That of a rule; one that takes none if it names no class that there is. */
    static StatusClass of(MatchingRule rule) {
        JsonNode wanted = rule.definition().path("status");
        if (wanted.isArray()) {
            List<Integer> all =
                    wanted.valueStream().map(status -> status.asInt(0)).toList();
            String words = all.stream().map(String::valueOf).collect(Collectors.joining(", "));
            return new StatusClass("one of " + words, all::contains);
        }
        return switch (wanted.asString("")) {
            case "info" -> hundred(1);
            case "success" -> hundred(2);
            case "redirect" -> hundred(3);
            case "clientError" -> hundred(4);
            case "serverError" -> hundred(5);
            case "nonError" -> new StatusClass("below 400", status -> status < ERRORS);
            case "error" -> new StatusClass("400 or above", status -> status >= ERRORS);
            default -> new StatusClass("", status -> false);
        };
    }

    boolean holds(int status) {
        return statuses.test(status);
    }

    /** Whether there is such a class. */
    boolean isKnown() {
        return !words.isEmpty();
    }

    private static StatusClass hundred(int digit) {
        return new StatusClass(digit + "xx", status -> status / 100 == digit);
    }
}
