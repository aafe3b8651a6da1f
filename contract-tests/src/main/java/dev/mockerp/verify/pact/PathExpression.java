package dev.mockerp.verify.pact;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A path of a matching rule or a generator, such as {@code $.items[*].email} or {@code $['a b']}. It stands for places in
 * a body, which are lists of steps that begin with {@code $}.
 */
record PathExpression(String text, List<Step> steps) {

    private static final int EXACT = 2;

    /** One step; a wildcard has no name. */
    record Step(Kind kind, String name) {

        private enum Kind {
            NAMED,
            ANY,
            ANY_INDEX
        }

        /** Whether it names that step, or is a wildcard for it. */
        boolean fits(String step) {
            return weight(step) > 0;
        }

        /** 2 if it names that step, 1 if it is a wildcard for it, 0 if it does not fit. */
        private int weight(String step) {
            return switch (kind) {
                case NAMED -> name.equals(step) ? EXACT : 0;
                case ANY -> 1;
                case ANY_INDEX -> step.matches("\\d+") ? 1 : 0;
            };
        }
    }

    private static final Pattern STEP = Pattern.compile(
            "\\.(?<name>[\\p{L}\\p{N}_:#@-]+)|\\.(?<any>\\*)|\\[(?<index>\\d+)]|\\[(?<anyIndex>\\*)]|\\['(?<text>[^']+)']");

    /**
     * Reads one.
     *
     * @throws IllegalArgumentException if it is none
     */
    static PathExpression of(String text) {
        List<Step> steps = new ArrayList<>();
        Matcher step = STEP.matcher(text);
        int end = text.startsWith("$") ? 1 : 0;
        steps.add(new Step(Step.Kind.NAMED, "$"));
        while (step.find(end) && step.start() == end) {
            steps.add(step(step));
            end = step.end();
            if (end == text.length()) {
                break;
            }
        }
        if (!text.startsWith("$") || end < text.length()) {
            throw new IllegalArgumentException("\"" + text + "\" is no path of a body");
        }
        return new PathExpression(text, List.copyOf(steps));
    }

    /** What is right below a place. */
    static PathExpression below(List<String> place) {
        List<Step> steps = new ArrayList<>();
        place.forEach(step -> steps.add(new Step(Step.Kind.NAMED, step)));
        steps.add(new Step(Step.Kind.ANY, ""));
        return new PathExpression(String.join(".", place) + ".*", List.copyOf(steps));
    }

    private static Step step(Matcher found) {
        if (found.group("any") != null) {
            return new Step(Step.Kind.ANY, "");
        }
        if (found.group("anyIndex") != null) {
            return new Step(Step.Kind.ANY_INDEX, "");
        }
        String name = found.group("name");
        if (name == null) {
            name = found.group("index") == null ? found.group("text") : found.group("index");
        }
        return new Step(Step.Kind.NAMED, name);
    }

    /** How well it fits a place or one above it: the more, the more exactly; 0 if it does not. */
    int weight(List<String> place) {
        if (steps.size() > place.size()) {
            return 0;
        }
        int weight = 1;
        for (int i = 0; i < steps.size(); i++) {
            weight *= steps.get(i).weight(place.get(i));
        }
        return weight;
    }

    /** Whether it fits that place itself. */
    boolean isAt(List<String> place) {
        return steps.size() == place.size() && weight(place) > 0;
    }
}
