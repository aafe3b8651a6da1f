package dev.mockerp.benchmark;

import dev.mockerp.benchmark.process.Worthless;
import picocli.CommandLine;

/** What {@code contract-tests/benchmarks/run} starts. */
public final class Main {

    /** Exit code of a run some of whose numbers would be worth nothing. */
    static final int WORTHLESS = 2;

    private Main() {}

    /** Runs the suite and ends the process: 0, or 2 with a sentence when the numbers would be worthless. */
    public static void main(String[] arguments) {
        System.exit(run(arguments));
    }

    /** Runs the suite and gives its exit code. */
    public static int run(String... arguments) {
        return new CommandLine(new Suite())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((failure, command, parsed) -> {
                    if (failure instanceof Worthless) {
                        System.err.println("benchmarks: " + failure.getMessage());
                        return WORTHLESS;
                    }
                    throw failure;
                })
                .execute(arguments);
    }
}
