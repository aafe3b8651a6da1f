package dev.mockerp.verify.report;

import java.util.HexFormat;

/** Text from anywhere, safe to look at: nothing in it moves a cursor, turns a line round, hides, or breaks XML. */
final class VisibleText {

    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
    private static final int ZERO_WIDTH_JOINER = 0x200D;

    private VisibleText() {}

    /** The text with its line breaks and tabs, and every other invisible character written as in Java or JSON. */
    static String of(String text) {
        return of(text, Integer.MAX_VALUE);
    }

    /** The same, cut after that many characters, with a word on how many were left out. */
    static String of(String text, int most) {
        if (text.length() <= most) {
            return shown(text, text.length(), false);
        }
        int end = Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most;
        return shown(text, end, false) + "\n… and " + (text.length() - end) + " more characters, which are in "
                + ReportFolder.JSON;
    }

    /** The text in one line of at most that many columns, with an ellipsis if there is more. */
    static String line(String text, int columns) {
        // A prefix fills the line; bodies may be huge, and marks that take no room may be piled up.
        int end = Math.min(text.length(), 4 * columns + 1);
        String line = shown(text, end, true);
        if (end == text.length() && Columns.of(line) <= columns) {
            return line;
        }
        return Columns.cut(line, columns - 1) + "…";
    }

    private static String shown(String text, int end, boolean oneLine) {
        StringBuilder out = new StringBuilder(end + 16);
        int at = 0;
        while (at < end) {
            int c = text.codePointAt(at);
            at += Character.charCount(c);
            if (c == '\r' && !oneLine && at < text.length() && text.charAt(at) == '\n') {
                continue;
            }
            if (isPlain(c) || (!oneLine && (c == '\n' || c == '\t'))) {
                out.appendCodePoint(c);
            } else {
                out.append(escaped(c));
            }
        }
        return out.toString();
    }

    private static boolean isPlain(int c) {
        if (c >= 0x20 && c < 0x7F) {
            return true;
        }
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE ->
                false;
            // These two shape letters and emoji, and cannot mislead.
            case Character.FORMAT -> c == ZERO_WIDTH_NON_JOINER || c == ZERO_WIDTH_JOINER;
            default -> (c & 0xFFFE) != 0xFFFE;
        };
    }

    private static String escaped(int c) {
        return switch (c) {
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            default ->
                c > 0xFFFF
                        ? "\\u{" + Integer.toHexString(c) + "}"
                        : "\\u" + HexFormat.of().toHexDigits((char) c);
        };
    }
}
