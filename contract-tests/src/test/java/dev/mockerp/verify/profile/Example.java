package dev.mockerp.verify.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The lines of an example profile: members that are on, options behind a {@code #}, and prose. */
record Example(List<String> lines) {

    private static final Pattern OPTION = Pattern.compile("#((?: {2})*(?:- )?[\\w-]+:.*)");
    private static final Pattern MEMBER = Pattern.compile(" *(?:- )?[\"\\w-]+:.*");

    /** Every line that says something of the ERP, options included and switched on. */
    List<String> members() {
        return lines.stream()
                .map(Example::switchedOn)
                .filter(line -> MEMBER.matcher(line).matches())
                .toList();
    }

    /** The profile with every option switched on; of alternatives, the one that stands first. */
    String withEveryOption() {
        return String.join(
                "\n",
                lines.stream()
                        .map(line -> line.startsWith("#auth:") ? line : switchedOn(line))
                        .toList());
    }

    /** The profile with each of the alternatives in place of what is on. */
    List<String> alternatives() {
        List<String> alternatives = new ArrayList<>();
        lines.stream()
                .filter(line -> line.startsWith("#auth:"))
                .forEach(alternative -> alternatives.add(String.join(
                        "\n",
                        lines.stream()
                                .map(line -> line.startsWith("auth:") ? switchedOn(alternative) : line)
                                .toList())));
        return alternatives;
    }

    private static String switchedOn(String line) {
        Matcher option = OPTION.matcher(line);
        return option.matches() ? option.group(1) : line;
    }
}
