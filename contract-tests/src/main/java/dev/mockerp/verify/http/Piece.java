package dev.mockerp.verify.http;

import java.util.List;

/**
 * A stretch of text in which secrets have been found.
 *
 * @param text what it says, or the name of the environment variable that stands for the secret
 */
record Piece(String text, boolean isSecret) {

    static Piece plain(String text) {
        return new Piece(text, false);
    }

    static Piece secret(String variable) {
        return new Piece(variable, true);
    }

    /** The text for people, with {@code $NAME} for each secret. */
    static String shown(List<Piece> pieces) {
        StringBuilder text = new StringBuilder();
        pieces.forEach(piece -> text.append(piece.isSecret() ? "$" : "").append(piece.text()));
        return text.toString();
    }
}
