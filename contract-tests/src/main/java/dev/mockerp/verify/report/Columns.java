package dev.mockerp.verify.report;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;

/** How much room text takes on a terminal. */
final class Columns {

    private static final int FIRST_EMOJI = 0x1F300;

    private Columns() {}

    /** The columns that a line takes: two for what East Asia writes and for emoji, none for a combining mark. */
    static int of(String line) {
        return line.codePoints().map(Columns::of).sum();
    }

    /** The longest beginning of the line that takes no more than {@code most} columns. */
    static String cut(String line, int most) {
        int columns = 0;
        int at = 0;
        while (at < line.length()) {
            int c = line.codePointAt(at);
            columns += of(c);
            if (columns > most) {
                break;
            }
            at += Character.charCount(c);
        }
        return line.substring(0, at);
    }

    /** The line with blanks after it until it takes {@code width} columns. */
    static String pad(String line, int width) {
        return line + " ".repeat(Math.max(0, width - of(line)));
    }

    /** The text broken at blanks into lines that take no more than {@code width} columns. */
    static List<String> wrap(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ")) {
            if (!line.isEmpty() && of(line.toString()) + 1 + of(word) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            if (!line.isEmpty()) {
                line.append(' ');
            }
            line.append(of(word) > width ? cut(word, width - 1) + "…" : word);
        }
        lines.add(line.toString());
        return lines;
    }

    private static int of(int c) {
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
            return 0;
        }
        if (c < 0x1100) {
            return 1;
        }
        return switch (UnicodeScript.of(c)) {
            case HAN, HIRAGANA, KATAKANA, HANGUL, BOPOMOFO -> 2;
            default -> c >= FIRST_EMOJI || (c >= 0xFF01 && c <= 0xFF60) || (c >= 0x3000 && c <= 0x303F) ? 2 : 1;
        };
    }
}
