package dev.mockerp.verify.command;

import dev.mockerp.verify.report.ReportCheck;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says whether a report is as a checker wrote it, of the contract that this checker knows. */
@Command(
        name = "check-report",
        description = "Checks that a report.json is complete, unchanged, and of the contract that this checker knows.",
        mixinStandardHelpOptions = true,
        footer = {"", "Example:", "  erp-verify check-report report/report.json"})
final class CheckReportCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", description = "A report.json.")
    private Path file = Path.of("report.json");

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        if (!Files.isReadable(file) || Files.isDirectory(file)) {
            spec.commandLine().getErr().println("erp-verify: there is no file " + file + " that can be read.");
            return Exit.COULD_NOT_RUN;
        }
        List<String> problems = new ReportCheck().problems(file);
        if (problems.isEmpty()) {
            spec.commandLine().getOut().println(file + " is in order.");
            return Exit.FINE;
        }
        problems.forEach(problem -> spec.commandLine().getErr().println(file + ": " + problem));
        return Exit.BROKEN;
    }
}
