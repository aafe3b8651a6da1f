package dev.mockerp.erp.flowretail;

/**
 * Which pairs of neighbouring bytes a text has, in 256 marks: one that lacks a mark of another does not contain it, and
 * need not be looked through. Different pairs may have the same mark.
 */
final class Pairs {

    /** Numbers of 64 marks that a text takes. */
    static final int WORDS = 4;

    /** Spreads pairs that differ little (Knuth's multiplicative hashing). */
    private static final int SPREAD = 0x9E3779B1;

    private Pairs() {}

    /** Sets the marks of a part of a text, from that place of the marks on. */
    static void mark(byte[] text, int from, int end, long[] marks, int place) {
        for (int i = from; i + 1 < end; i++) {
            int mark = ((text[i] << 8 | text[i + 1] & 0xff) * SPREAD) >>> 24;
            marks[place + (mark >>> 6)] |= 1L << mark;
        }
    }

    /** Whether the marks that are wanted are all there, from that place on. */
    static boolean has(long[] marks, int place, long[] wanted) {
        for (int i = 0; i < WORDS; i++) {
            if ((marks[place + i] & wanted[i]) != wanted[i]) {
                return false;
            }
        }
        return true;
    }
}
