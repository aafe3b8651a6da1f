package dev.mockerp.proof.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mockerp.proof.harness.MockErp;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs the commands of the checker that the documents show, and compares what comes of them. */
class CheckerReadmeIT {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final Path SHIPPED = ROOT.resolve("contract-tests/vendors/mock-erp");
    private static final String COPY = "my-erp.yaml";
    private static final Pattern OPTION = Pattern.compile("--[a-z][a-z-]*");
    private static final Pattern COMMAND = Pattern.compile("(?m)^ {2}([a-z-]+) {2,}[A-Z]");

    @TempDir
    Path folder;

    /** Each command is a program of its own, and there are many. */
    @ParameterizedTest
    @Timeout(value = 5, unit = TimeUnit.MINUTES)
    @ValueSource(strings = {"README.md", "contract-tests/README.md"})
    void itsCommandsDoWhatItShows(String document) throws Exception {
        List<Shown> commands = Shown.in(Files.readString(ROOT.resolve(document)));
        Files.copy(SHIPPED.resolve("shoxl.yaml"), folder.resolve(COPY));

        assertThat(commands)
                .extracting(Shown::printed)
                .anySatisfy(lines -> assertThat(lines).isNotEmpty());
        for (Shown command : commands) {
            if (command.mock().isEmpty()) {
                demand(command, MockErp.shared());
            } else {
                try (MockErp mock = MockErp.start(command.mock().toArray(String[]::new))) {
                    demand(command, mock);
                }
            }
        }
    }

    @Test
    void everyOptionOfTheHelpStandsThere() throws Exception {
        String help = help();
        List<String> commands =
                COMMAND.matcher(help).results().map(found -> found.group(1)).toList();
        assertThat(commands).contains("list", "explain", "check-report", "pact", "stubs");
        Set<String> options = new TreeSet<>();
        StringBuilder all = new StringBuilder(help);
        for (String command : commands) {
            all.append(help(command));
        }
        OPTION.matcher(all).results().forEach(found -> options.add(found.group()));

        assertThat(options).contains("--profile", "--out", "--api");
        assertThat(Files.readString(ROOT.resolve("contract-tests/README.md")))
                .contains(options.stream().map(option -> "`" + option).toList())
                .contains(commands.stream()
                        .map(command -> "erp-verify.jar " + command)
                        .toList());
    }

    private void demand(Shown command, MockErp mock) throws Exception {
        Checker.Ended ended = Checker.run(folder, against(mock.baseUrl(), command));

        assertThat(ended.code())
                .as("%s%n%s%n%s", command, ended.out(), ended.err())
                .isEqualTo(command.exit());
        List<String> printed = ended.out().lines().toList();
        int from = 0;
        for (String line : command.printed()) {
            if (!line.equals("…")) {
                int place = printed.subList(from, printed.size()).indexOf(line);
                assertThat(place)
                        .as("\"%s\" is printed, in its turn, by%n%s", line, ended.out())
                        .isNotNegative();
                from += place + 1;
            }
        }
    }

    /** Its arguments with paths that lead from anywhere, and the address of the mock. */
    private static List<String> against(URI mock, Shown command) {
        List<String> arguments = new ArrayList<>(command.arguments());
        arguments.replaceAll(argument -> argument.endsWith(".json") && Files.exists(ROOT.resolve(argument))
                ? ROOT.resolve(argument).toString()
                : argument);
        String profile = command.profile();
        if (profile != null) {
            Path shipped = ROOT.resolve(profile);
            arguments.set(arguments.indexOf(profile), profile.equals(COPY) ? COPY : shipped.toString());
            int from = arguments.indexOf("--from");
            if (from >= 0) {
                arguments.set(from + 1, mock.toString());
            } else {
                arguments.addAll(List.of("--url", mock + (profile.endsWith("flowretail.yaml") ? "/v2" : "")));
            }
        }
        return arguments;
    }

    private String help(String... command) throws Exception {
        List<String> arguments = new ArrayList<>(List.of(command));
        arguments.add("--help");
        Checker.Ended ended = Checker.run(folder, arguments);
        assertThat(ended.code()).isZero();
        return ended.out();
    }
}
