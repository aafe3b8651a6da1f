package dev.mockerp.verify.http;

import java.util.List;

/** Writes words so that a POSIX shell reads them back as they were, with its variables in place of secrets. */
final class ShellWord {

    private static final String HARMLESS = "[\\w :;,./=@+-]*";

    private ShellWord() {}

    /** The word in single quotes. */
    static String of(String text) {
        return "'" + text.replace("'", "'\\''") + "'";
    }

    /** The word with its variables in double quotes, where the shell replaces them. */
    static String of(List<Piece> pieces) {
        if (pieces.stream().noneMatch(Piece::isSecret)) {
            return of(Piece.shown(pieces));
        }
        if (isHarmless(pieces)) {
            return '"' + Piece.shown(pieces) + '"';
        }
        StringBuilder word = new StringBuilder();
        for (Piece piece : pieces) {
            if (piece.isSecret()) {
                word.append("\"$").append(piece.text()).append('"');
            } else if (!piece.text().isEmpty()) {
                word.append(of(piece.text()));
            }
        }
        return word.toString();
    }

    private static boolean isHarmless(List<Piece> pieces) {
        boolean afterVariable = false;
        for (Piece piece : pieces) {
            boolean joinsName = afterVariable && piece.text().matches("(?s)\\w.*");
            if (!piece.isSecret() && (joinsName || !piece.text().matches(HARMLESS))) {
                return false;
            }
            afterVariable = piece.isSecret();
        }
        return true;
    }
}
