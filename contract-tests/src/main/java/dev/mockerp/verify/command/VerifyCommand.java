package dev.mockerp.verify.command;

import dev.mockerp.verify.Verification;
import dev.mockerp.verify.Version;
import dev.mockerp.verify.command.Exit.FailOn;
import dev.mockerp.verify.http.Bodies;
import dev.mockerp.verify.http.HttpTransport;
import dev.mockerp.verify.http.ShownText;
import dev.mockerp.verify.profile.Profile;
import dev.mockerp.verify.profile.ProfileReader;
import dev.mockerp.verify.report.ConsoleReport;
import dev.mockerp.verify.report.Report;
import dev.mockerp.verify.report.ReportFolder;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.HexFormat;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Checks an ERP: the command without a name. */
@Command(
        name = "erp-verify",
        description = {
            "Checks whether an ERP keeps the contract of Shoxl, RetailNxt or Flow Retail, and shows the evidence.",
            "Only the ERP of the profile is talked to, and only read from unless the profile says mode: full."
        },
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {
            "",
            "Exit code: 0 conforms or partial, 1 fails, 2 could not run.",
            "",
            "Examples:",
            "  erp-verify --profile my-erp.yaml --out report",
            "  erp-verify --profile my-erp.yaml --url http://127.0.0.1:9000 --fail-on warning",
            "  erp-verify explain SHX-GPI-007"
        })
final class VerifyCommand implements Callable<Integer> {

    @Option(names = "--profile", paramLabel = "FILE", description = "What you say of your ERP (YAML).")
    private @Nullable Path profile;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Where the reports go: report.json, report.html, junit.xml, report.sarif, summary.md."
                    + " Without it they are not written.")
    private @Nullable Path out;

    @Option(names = "--url", paramLabel = "URL", description = "Takes the place of baseUrl of the profile.")
    private @Nullable URI url;

    @Option(
            names = "--seed",
            paramLabel = "TEXT",
            description = "Repeats the requests of an earlier run. Default: new each time, and printed.")
    private @Nullable String seed;

    @Option(
            names = "--fail-on",
            paramLabel = "VERDICT",
            description = "From what on the exit code is 1: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private FailOn failOn = FailOn.FAIL;

    @Option(
            names = "--require-complete",
            description = "Exit code 1 also when something that is published could not be tested.")
    private boolean complete;

    @Option(names = "--strict", description = "Exit code 1 also for known deviations.")
    private boolean strict;

    @Option(
            names = "--bodies",
            paramLabel = "WHICH",
            description = "How much of bodies the reports show: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private Bodies bodies = Bodies.FINDING;

    @Option(names = "--quiet", description = "No progress, and no table: the verdict only.")
    private boolean quiet;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        if (profile == null) {
            throw new ParameterException(
                    spec.commandLine(), "Say which ERP with --profile FILE; contract-tests/vendors/example has some.");
        }
        Profile read = ProfileReader.read(profile, System.getenv());
        if (url != null) {
            read = read.withBaseUrl(url);
        }
        ReportFolder folder = out == null ? null : ReportFolder.at(out);
        ShownText shown = new ShownText(read, bodies);
        ProgressLine progress = ProgressLine.on(System.err, quiet);
        Verification verification = new Verification(
                read,
                seed == null ? newSeed() : seed,
                Clock.systemUTC(),
                HttpTransport.to(read, Version.of()),
                exchange -> shown.exchange(exchange.number(), exchange.sent(), exchange.received()),
                progress);
        Interruption interruption = Interruption.calls(verification::cancel);
        Report report;
        try {
            report = verification.report();
            progress.clear();
            if (folder != null) {
                folder.write(report);
            }
            print(report, folder);
        } finally {
            // Only now: from here on the process may be gone.
            interruption.isOver();
        }
        return Exit.of(report, failOn, complete, strict);
    }

    private void print(Report report, @Nullable ReportFolder folder) {
        PrintWriter terminal = spec.commandLine().getOut();
        if (quiet) {
            terminal.println(report.sentence());
        } else {
            ConsoleReport.write(report, folder == null ? null : folder.html(), terminal, System.console() != null);
        }
        terminal.flush();
    }

    /** A seed that no other run has. */
    static String newSeed() {
        byte[] bytes = new byte[4];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
