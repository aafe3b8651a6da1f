package dev.mockerp.erp.flowretail;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A text to look for in the bytes of others (UTF-8, in which no character lies inside another).
 *
 * <p>Looks at the place of its last byte only, and jumps as far as what stands there allows (Horspool): the mock is
 * compiled little, so that a scan of every byte would take most of a search.
 */
final class Needle {

    private final byte[] bytes;

    /** How far to go on, by the byte at the place of the last one. */
    private final int[] jumps = new int[256];

    private final long[] pairs = new long[Pairs.WORDS];

    Needle(String text) {
        this.bytes = text.getBytes(StandardCharsets.UTF_8);
        Arrays.fill(jumps, bytes.length);
        for (int i = 0; i < bytes.length - 1; i++) {
            jumps[bytes[i] & 0xff] = bytes.length - 1 - i;
        }
        Pairs.mark(bytes, 0, bytes.length, pairs, 0);
    }

    /** The marks without which a text does not contain it; not to be changed. */
    long[] pairs() {
        return pairs;
    }

    int length() {
        return bytes.length;
    }

    /** Where it stands first in the part of a text; -1 if it does not. */
    int in(byte[] text, int from, int end) {
        byte[] wanted = bytes;
        int[] far = jumps;
        int beforeLast = wanted.length - 1;
        byte last = wanted[beforeLast];
        for (int at = from + beforeLast; at < end; at += far[text[at] & 0xff]) {
            if (text[at] == last && standsAt(at - beforeLast, text)) {
                return at - beforeLast;
            }
        }
        return -1;
    }

    private boolean standsAt(int start, byte[] text) {
        for (int i = bytes.length - 2; i >= 0; i--) {
            if (bytes[i] != text[start + i]) {
                return false;
            }
        }
        return true;
    }
}
