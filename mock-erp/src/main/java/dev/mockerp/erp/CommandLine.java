package dev.mockerp.erp;

import dev.mockerp.erp.setting.Setting;
import dev.mockerp.erp.setting.Settings;
import dev.mockerp.erp.setting.StartProblem;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What may stand behind {@code java -jar mock-erp.jar}. */
final class CommandLine {

    /** Options of the server and its log, which are passed on as they are. */
    private static final List<String> PASSED_ON = List.of("server.tomcat.", "server.ssl.", "logging.", "spring.");

    private CommandLine() {}

    /**
     * Refuses what is no option, so that a typing error does not go unnoticed.
     *
     * @throws StartProblem naming every argument that is wrong
     */
    static void check(String[] arguments) {
        List<String> problems = new ArrayList<>();
        for (String argument : arguments) {
            String problem = problem(argument);
            if (problem != null) {
                problems.add(problem);
            }
        }
        if (!problems.isEmpty()) {
            throw new StartProblem(String.join("\n", problems) + "\n--help shows all options");
        }
    }

    private static @Nullable String problem(String argument) {
        if (!argument.startsWith("--")) {
            // What stands behind the sign may be a secret, here as everywhere.
            return argument.replaceFirst("=.*", "") + " is not an option: options look like --name=value";
        }
        int equals = argument.indexOf('=');
        String name = argument.substring(2, equals < 0 ? argument.length() : equals);
        boolean known = Settings.ALL.stream().anyMatch(setting -> setting.name().equals(name))
                || PASSED_ON.stream().anyMatch(name::startsWith);
        if (!known) {
            return "--" + name + " is not an option";
        }
        return equals < 0 ? "--" + name + " needs a value: --" + name + "=…" : null;
    }

    /** Everything that can be set, with examples. */
    static String help() {
        StringBuilder help = new StringBuilder("""
                Mock ERP: an ERP that speaks Shoxl, RetailNxt and Flow Retail, to build and test web shops against.

                  java -jar mock-erp.jar                                      all built-in data, port 8080
                  java -jar mock-erp.jar --server.port=0                      a free port, printed when it is ready
                  java -jar mock-erp.jar --fixtures=my-data                   your files in place of the built-in ones
                  java -jar mock-erp.jar --shoxl.contract-version=8           an older ERP

                --help and --version print and exit; --rehearse, alone, starts, asks everything once, and exits: for the JVM to
                learn what a start loads. Every option is also read from the environment: --shoxl.auth from
                SHOXL_AUTH, and those without a dot with a prefix, --seed from MOCK_ERP_SEED. Exit code 2: the mock could not start; standard error says why.

                """);
        for (Setting setting : Settings.ALL) {
            help.append("--%s=%s%n".formatted(setting.name(), setting.defaultValue()));
            help.append("      %s (%s)%n".formatted(setting.meaning(), setting.allowed()));
        }
        return help.append("%nAlso passed on to the server: %s%n"
                        .formatted(String.join(
                                        "*, ",
                                        PASSED_ON.stream()
                                                .map(name -> "--" + name)
                                                .toList()) + "*"))
                .toString();
    }
}
