package dev.mockerp.contract.fault;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;

/**
 * A regular expression that comes to an end: RE2/J's time grows with text and pattern, and never with the ways in which one
 * could match the other. For that it has neither backreferences nor looking around.
 */
final class TextPattern {

    /** In instructions of RE2/J, by each of which every character may have to go. */
    private static final int LARGEST = 1_000;

    /** Of a text, in UTF-16 units: as long as the mock takes one by default. */
    private static final int FARTHEST = 10_000;

    private final Pattern pattern;

    private TextPattern(Pattern pattern) {
        this.pattern = pattern;
    }

    /**
     * That pattern.
     *
     * @throws IllegalArgumentException if it is none, or too large to be tried on every request
     */
    static TextPattern of(String written) {
        Pattern pattern;
        try {
            pattern = Pattern.compile(written);
        } catch (PatternSyntaxException notUnderstood) {
            throw new IllegalArgumentException(
                    "matches takes a pattern of RE2, which has neither backreferences nor looking around: "
                            + notUnderstood.getMessage(),
                    notUnderstood);
        }
        if (pattern.programSize() > LARGEST) {
            throw new IllegalArgumentException(
                    "matches does not take a pattern that is so large, with all its repetitions");
        }
        return new TextPattern(pattern);
    }

    /** Whether it matches somewhere in the beginning of that text, which is mostly all of it. */
    boolean isFoundIn(String text) {
        return pattern.matcher(text.length() <= FARTHEST ? text : text.substring(0, FARTHEST))
                .find();
    }
}
