package dev.mockerp.verify.profile;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Set;

/** Gathers what is wrong with a profile, so that all of it is told at once. */
final class Problems {

    /** Stands for "no line in particular". */
    static final int NOWHERE = 0;

    private record Found(int line, String sentence) {}

    private final Set<Found> found = new LinkedHashSet<>();

    /** Takes note of a sentence, which must not hold a value of the profile or the environment; once is enough. */
    void add(int line, String sentence) {
        found.add(new Found(line, line == NOWHERE ? sentence : "line " + line + ": " + sentence));
    }

    /** Ends the reading of {@code file} if anything is wrong. */
    void refuse(Path file) {
        if (!found.isEmpty()) {
            throw new ProfileProblem(
                    file,
                    found.stream()
                            .sorted(Comparator.comparingInt(Found::line))
                            .map(Found::sentence)
                            .toList());
        }
    }
}
