package dev.mockerp.erp.flowretail;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class PairsTest {

    private static final String TEXT = "\0sanne\0jansen\0's-hertogenbosch\0søren ångström 北京\0";

    private static boolean mayContain(String text, String part) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        long[] marks = new long[3 * Pairs.WORDS];
        Pairs.mark(bytes, 0, bytes.length, marks, Pairs.WORDS);
        return Pairs.has(marks, Pairs.WORDS, new Needle(part).pairs());
    }

    @Test
    void everyPartOfATextMayBeInIt() {
        for (int from = 0; from < TEXT.length(); from++) {
            for (int to = from + 1; to <= TEXT.length(); to++) {
                assertThat(mayContain(TEXT, TEXT.substring(from, to))).isTrue();
            }
        }
    }

    @Test
    void mostOthersMayNot() {
        assertThat(mayContain(TEXT, "no such customer")).isFalse();
        assertThat(mayContain(TEXT, "nesnaj")).isFalse();
        assertThat(mayContain("", "jansen")).isFalse();
    }
}
