package dev.mockerp.erp.request;

/** Cuts what a client sent before it is shown to it again. */
final class Shorten {

    private static final int LONGEST = 120;

    private Shorten() {}

    static String text(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }
}
