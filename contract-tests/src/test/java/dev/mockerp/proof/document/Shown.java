package dev.mockerp.proof.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A command of the checker that a document shows.
 *
 * @param arguments those behind {@code -jar erp-verify.jar}
 * @param mock the settings of the mock that the document has its reader start before; none for the default
 * @param exit the exit code that the document names; 0 where it names none
 * @param printed lines that the document shows as printed, in this order; {@code …} stands for others
 */
record Shown(List<String> arguments, List<String> mock, int exit, List<String> printed) {

    private static final Pattern BLOCK =
            Pattern.compile("(?:<!-- printed: exit (\\d) -->\n)?```(sh|text)\n(.*?)```", Pattern.DOTALL);
    private static final String START = "mock-erp/start";
    private static final Pattern CHECKER = Pattern.compile("java -jar \\S*erp-verify\\.jar (.*)");

    /** All that stand in the text, in order. */
    static List<Shown> in(String markdown) {
        List<Shown> all = new ArrayList<>();
        List<String> mock = List.of();
        Matcher block = BLOCK.matcher(markdown);
        while (block.find()) {
            if (block.group(1) != null && !all.isEmpty()) {
                Shown last = all.remove(all.size() - 1);
                all.add(last.prints(Integer.parseInt(block.group(1)), block.group(3)));
            }
            for (String line : block.group(2).equals("sh") ? block.group(3).split("\n") : new String[0]) {
                Matcher checker = CHECKER.matcher(line);
                if (line.startsWith(START)) {
                    mock = words(line.substring(START.length()));
                } else if (checker.matches()) {
                    all.add(new Shown(words(checker.group(1)), mock, 0, List.of()));
                }
            }
        }
        return all;
    }

    /** The name of the profile that it is given, or null. */
    @Nullable
    String profile() {
        int option = arguments.indexOf("--profile");
        return option < 0 ? null : arguments.get(option + 1);
    }

    private Shown prints(int code, String lines) {
        return new Shown(
                arguments,
                mock,
                code,
                lines.lines().filter(line -> !line.isBlank()).toList());
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.strip().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
