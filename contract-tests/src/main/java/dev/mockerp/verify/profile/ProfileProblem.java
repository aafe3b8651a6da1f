package dev.mockerp.verify.profile;

import java.nio.file.Path;
import java.util.List;

/** A profile cannot be used. The message lists everything that is wrong, a line each, and shows no value of it. */
public final class ProfileProblem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<String> problems;

    ProfileProblem(Path file, List<String> problems) {
        super(block(file, problems), null, false, false);
        this.problems = List.copyOf(problems);
    }

    /** Everything that is wrong, one sentence each, in the order of the file; never empty. */
    public List<String> problems() {
        return problems;
    }

    private static String block(Path file, List<String> problems) {
        String count = problems.size() == 1 ? "1 problem" : problems.size() + " problems";
        return "profile " + file + ": " + count + "\n  " + String.join("\n  ", problems);
    }
}
