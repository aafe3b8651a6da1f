package dev.mockerp.verify.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class VisibleTextTest {

    @Test
    void whatCannotBeSeenIsWrittenOut() {
        assertThat(VisibleText.of("a\u202Eb\u0000c\u001B[0m\u009B\u200B\uFEFF\u2028\uD800\uFFFE"))
                .isEqualTo("a\\u202eb\\u0000c\\u001b[0m\\u009b\\u200b\\ufeff\\u2028\\ud800\\ufffe");
        assertThat(VisibleText.of(Character.toString(0xE0041))).isEqualTo("\\u{e0041}");
    }

    @Test
    void wordsOfEveryScriptStay() {
        String words = "blåbær 産品 👩\u200D🔧 نمونه";
        assertThat(VisibleText.of(words)).isEqualTo(words);
    }

    @Test
    void lineBreaksStayInTextAndAreWrittenOutInALine() {
        assertThat(VisibleText.of("a\r\nb\rc\n\td")).isEqualTo("a\nb\\rc\n\td");
        assertThat(VisibleText.line("a\r\nb\td", 80)).isEqualTo("a\\r\\nb\\td");
    }

    @Test
    void longTextIsCutBetweenCharacters() {
        assertThat(VisibleText.of("ab😀😀", 3)).isEqualTo("ab\n… and 4 more characters, which are in report.json");
        assertThat(VisibleText.line("abcdef", 4)).isEqualTo("abc…");
        assertThat(VisibleText.line("産品産品", 5)).isEqualTo("産品…");
        assertThat(VisibleText.line("abcd", 4)).isEqualTo("abcd");
        assertThat(VisibleText.line("a" + "\u0301".repeat(100) + "b", 4))
                .endsWith("…")
                .hasSizeLessThan(20);
    }

    @Test
    @Timeout(60)
    void aLineOfAHugeBodyCostsNoMoreThanTheLine() {
        String huge = "x".repeat(50_000_000);
        for (int i = 0; i < 10_000; i++) {
            assertThat(VisibleText.line(huge, 80)).hasSize(80);
        }
    }
}
