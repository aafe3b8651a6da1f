package dev.mockerp.benchmark.server;

import dev.mockerp.benchmark.process.Programs;
import dev.mockerp.benchmark.process.Scratch;
import dev.mockerp.benchmark.process.Worthless;
import java.nio.file.Files;
import java.nio.file.Path;

/** Prism, which npm brings. */
public final class Prism {

    private static final String FOLDER = "contract-tests/benchmarks/target/prism";

    /** Its program, below the folder of the repository. */
    static final String CLI = FOLDER + "/node_modules/@stoplight/prism-cli/dist/index.js";

    private Prism() {}

    /**
     * Installs it below {@code target} unless it is there.
     *
     * @return why it cannot be measured, in words; empty if it can
     */
    public static String install(Path root, Programs programs, Scratch scratch) {
        if (programs.find("node").isEmpty()) {
            return "node is not installed";
        }
        if (Files.isRegularFile(root.resolve(CLI))) {
            return "";
        }
        Path npm = programs.find("npm").orElse(null);
        if (npm == null) {
            return "npm is not installed";
        }
        try {
            scratch.run(new ProcessBuilder(
                    npm.toString(),
                    "install",
                    "--no-audit",
                    "--no-fund",
                    "--prefix",
                    root.resolve(FOLDER).toString(),
                    "@stoplight/prism-cli@" + Versions.all().get("Prism")));
            return "";
        } catch (Worthless notInstalled) {
            return "npm could not install it: "
                    + notInstalled.getMessage().lines().skip(1).findFirst().orElse("no reason given");
        }
    }
}
