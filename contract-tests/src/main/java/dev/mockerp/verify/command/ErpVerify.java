package dev.mockerp.verify.command;

import dev.mockerp.verify.Version;
import java.net.URI;
import java.net.URISyntaxException;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The program {@code erp-verify}. */
final class ErpVerify {

    private ErpVerify() {}

    /** Runs the program in this JVM; gives its exit code. */
    static int run(String[] arguments) {
        // Libraries that could log have nowhere to log to, and that is no news to the user.
        System.setProperty("slf4j.internal.verbosity", "ERROR");
        LoadAhead.of(arguments);
        try {
            return commandLine().execute(arguments);
        } catch (OutOfMemoryError tooMuch) {
            System.err.println("erp-verify: the answers of the ERP need more memory than there is;"
                    + " give the checker more with java -Xmx1g -jar.");
            return Exit.COULD_NOT_RUN;
        }
    }

    /** The program, not yet run; gives exit code 2 for what it cannot understand or do. */
    static CommandLine commandLine() {
        CommandLine line = new CommandLine(new VerifyCommand())
                .addSubcommand("explain", new ExplainCommand())
                .addSubcommand("list", new ListCommand())
                .addSubcommand("check-report", new CheckReportCommand())
                .addSubcommand("pact", new PactCommand())
                .addSubcommand("stubs", new StubsCommand())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpAutoWidth(true);
        line.getCommandSpec().version("erp-verify " + Version.of());
        line.getSubcommands()
                .values()
                .forEach(command -> command.getCommandSpec().version("erp-verify " + Version.of()));
        line.registerConverter(URI.class, ErpVerify::address);
        line.setParameterExceptionHandler((problem, arguments) -> misused(problem));
        return line.setExecutionExceptionHandler((problem, command, parsed) -> {
            command.getErr().println("erp-verify: " + problem.getMessage());
            return Exit.COULD_NOT_RUN;
        });
    }

    private static int misused(ParameterException problem) {
        CommandLine command = problem.getCommandLine();
        command.getErr().println("erp-verify: " + problem.getMessage());
        UnmatchedArgumentException.printSuggestions(problem, command.getErr());
        command.getErr().println(command.getCommandSpec().qualifiedName() + " --help shows what there is.");
        return Exit.COULD_NOT_RUN;
    }

    private static URI address(String text) {
        try {
            return new URI(text);
        } catch (URISyntaxException e) {
            throw new TypeConversionException("it must be an address such as http://erp.example:8080");
        }
    }
}
