package dev.mockerp.verify.run;

import java.nio.charset.StandardCharsets;
import java.util.Random;

/** Texts that nobody else uses, the same for the same seed. */
public final class Names {

    private static final String LETTERS = "abcdefghjkmnpqrstvwxyz";
    private static final String DIGITS = "0123456789";

    private final String seed;

    /** For a run with that seed. */
    public Names(String seed) {
        this.seed = seed;
    }

    /** Letters only, ten of them; another text for another purpose. */
    public String letters(String purpose) {
        return draw(purpose, LETTERS, 10);
    }

    /** Digits only, that many, the first of them not 0; another text for another purpose. */
    public String digits(String purpose, int count) {
        return (1 + random(purpose + "/first").nextInt(9)) + draw(purpose, DIGITS, count - 1);
    }

    private String draw(String purpose, String from, int count) {
        Random random = random(purpose);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(from.charAt(random.nextInt(from.length())));
        }
        return text.toString();
    }

    private Random random(String purpose) {
        long mixed = 1125899906842597L;
        for (byte b : (seed + "/" + purpose).getBytes(StandardCharsets.UTF_8)) {
            mixed = 31 * mixed + b;
        }
        return new Random(mixed);
    }
}
