package dev.mockerp.verify.profile;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the word that somebody may have meant. */
final class Nearest {

    private Nearest() {}

    /** The known word that differs least, if it differs by about a quarter of its letters at most. */
    private static Optional<String> to(String written, Collection<String> known) {
        return known.stream()
                .min(Comparator.comparingInt((String word) -> distance(written, word))
                        .thenComparing(Comparator.naturalOrder()))
                .filter(word -> distance(written, word) <= 1 + word.length() / 4);
    }

    /** The end of a sentence: what may have been meant, or nothing. */
    static String suggestion(String written, Collection<String> known) {
        return to(written, known).map(word -> "; did you mean " + word + "?").orElse("");
    }

    /** The end of a sentence: what may have been meant, or else everything that is known. */
    static String hint(String written, Collection<String> known) {
        String suggestion = suggestion(written, known);
        return suggestion.isEmpty() ? "; known are " + String.join(", ", known) : suggestion;
    }

    /** How many letters must be added, taken away or changed; the case does not count. */
    private static int distance(String from, String to) {
        String a = from.toLowerCase(Locale.ROOT);
        String b = to.toLowerCase(Locale.ROOT);
        if (Math.abs(a.length() - b.length()) > b.length()) {
            return Integer.MAX_VALUE;
        }
        int[] above = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            above[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = above[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(change, 1 + Math.min(above[j], row[j - 1]));
            }
            above = row;
        }
        return above[b.length()];
    }
}
