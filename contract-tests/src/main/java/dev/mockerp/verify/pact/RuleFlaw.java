package dev.mockerp.verify.pact;

import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** What keeps a rule of a known kind from being applied. */
final class RuleFlaw {

    private RuleFlaw() {}

    /** A sentence, or an empty text if the rule can be applied. */
    static String of(MatchingRule rule, String place) {
        String of = " of " + place;
        return switch (rule.kind()) {
            case "regex" -> isPattern(rule) ? "" : "the regex" + of + " cannot be read";
            case "date", "time", "timestamp" ->
                DateFormats.isKnown(rule.kind(), rule.format())
                        ? ""
                        : "the format \"" + rule.format() + "\"" + of + " cannot be read";
            case "statusCode" ->
                StatusClass.of(rule).isKnown() ? "" : "the rule statusCode names no class of statuses that is known";
            case "include" -> rule.definition().has("value") ? "" : "the rule include" + of + " does not say of what";
            case "eachKey", "eachValue" ->
                rule.definition().path("rules").isArray() ? "" : "the rule " + rule.kind() + of + " has no rules";
            case "contentType" ->
                place.equals("$") ? "" : "the rule contentType" + of + " is of a part of a body, not of all of it";
            default -> "";
        };
    }

    private static boolean isPattern(MatchingRule rule) {
        try {
            Pattern.compile(rule.text("regex"));
            return rule.definition().has("regex");
        } catch (PatternSyntaxException e) {
            return false;
        }
    }
}
