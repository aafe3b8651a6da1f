package dev.mockerp.verify.profile;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What may stand in a header, and in what makes one. */
enum HeaderText {
    NAME("[A-Za-z0-9!#$%&'*+.^_`|~-]+", "the name of a header that a client may choose, such as X-Api-Key"),
    VALUE("[\\x20-\\x7E]+", "of ASCII characters in one line"),
    TOKEN("[\\x21-\\x7E]+", "of ASCII characters without spaces"),
    USERNAME("[^:\\p{Cntrl}]+", "without colons and line breaks"),
    PASSWORD("\\P{Cntrl}+", "in one line");

    /** HTTP itself needs these; no client may choose them. */
    private static final Set<String> OF_THE_CONNECTION =
            Set.of("connection", "content-length", "expect", "host", "transfer-encoding", "upgrade");

    private final Pattern pattern;
    private final String demand;

    HeaderText(String pattern, String demand) {
        this.pattern = Pattern.compile(pattern);
        this.demand = demand;
    }

    /** The end of a sentence that says what the text must be. */
    String demand() {
        return demand;
    }

    boolean allows(String text) {
        return pattern.matcher(text).matches()
                && !(this == NAME && OF_THE_CONNECTION.contains(text.toLowerCase(Locale.ROOT)));
    }

    /** The text, or an {@link IllegalArgumentException} that does not show it. */
    String check(String text) {
        if (!allows(text)) {
            throw new IllegalArgumentException();
        }
        return text;
    }
}
