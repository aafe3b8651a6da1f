package dev.mockerp.verify.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts the values of environment variables in place of their names. */
final class Variables {

    private static final Pattern MENTION = Pattern.compile("\\$\\{([^{}]*)}?");
    private static final Pattern WELL_FORMED = Pattern.compile("\\$\\{[A-Za-z_][A-Za-z0-9_]*}");

    private final Map<String, String> environment;

    Variables(Map<String, String> environment) {
        this.environment = environment;
    }

    /**
     * What is wrong with the variables that a text mentions, without a value of any; empty if it can be expanded. What
     * is written after a malformed {@code ${} may be a part of a secret, so it is not told either.
     */
    List<String> problems(String text) {
        List<String> problems = new ArrayList<>();
        for (Matcher mention = MENTION.matcher(text); mention.find(); ) {
            if (!WELL_FORMED.matcher(mention.group()).matches()) {
                problems.add("has a broken ${…}: write ${NAME} with letters, digits and _; a value that itself holds"
                        + " ${ must come from a variable");
            } else if (!environment.containsKey(mention.group(1))) {
                problems.add("needs the environment variable " + mention.group(1) + ", which is not set");
            }
        }
        return problems;
    }

    /** The text with values; what a value holds is not expanded again. */
    String expand(String text) {
        return MENTION.matcher(text)
                .replaceAll(mention -> Matcher.quoteReplacement(environment.getOrDefault(mention.group(1), "")));
    }
}
