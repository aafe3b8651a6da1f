package dev.mockerp.verify.generate;

/** Texts of a wanted length. */
final class Text {

    private Text() {}

    /** The given text, cut or repeated to so many characters; of {@code x} if it is empty. */
    static String of(int length, String text) {
        int[] points = (text.isEmpty() ? "x" : text).codePoints().toArray();
        StringBuilder made = new StringBuilder();
        for (int i = 0; i < length; i++) {
            made.appendCodePoint(points[i % points.length]);
        }
        return made.toString();
    }
}
