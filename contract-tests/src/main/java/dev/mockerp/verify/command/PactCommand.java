package dev.mockerp.verify.command;

import dev.mockerp.contract.Api;
import dev.mockerp.contract.Contract;
import dev.mockerp.verify.pact.CheckedPact;
import dev.mockerp.verify.pact.Mistake;
import dev.mockerp.verify.pact.PactCheck;
import dev.mockerp.verify.pact.UnreadablePact;
import dev.mockerp.verify.profile.Profile;
import dev.mockerp.verify.profile.ProfileReader;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says whether the expectations of consumers can be met by an ERP that keeps its contract. */
@Command(
        name = "pact",
        description = {
            "Checks what consumers expect in pact files (versions 2, 3 and 4) against the contracts and their rules.",
            "With --profile each interaction is also sent to that ERP, and its answer compared with what is expected;",
            "without it nothing is sent anywhere."
        },
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {
            "",
            "Exit code: 0 without a mistake, 1 with one or with a failed interaction, 2 could not run.",
            "",
            "Examples:",
            "  erp-verify pact webshop-erp.json",
            "  erp-verify pact webshop-erp.json --profile my-erp.yaml --require-complete"
        })
final class PactCommand implements Callable<Integer> {

    private static final int OLDEST = 6;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "A pact file.")
    private List<Path> files = new ArrayList<>();

    @Option(
            names = "--contract-version",
            paramLabel = "VERSION",
            description = "The version of Shoxl's contract that the ERP speaks, from 6 on. Default: the newest.")
    private @Nullable Integer version;

    @Option(names = "--fail-on-warning", description = "Exit code 1 also for warnings.")
    private boolean failOnWarning;

    @Option(
            names = "--profile",
            paramLabel = "FILE",
            description = "What you say of your ERP (YAML): the interactions are sent there.")
    private @Nullable Path profile;

    @Option(names = "--url", paramLabel = "URL", description = "Takes the place of baseUrl of the profile.")
    private @Nullable URI url;

    @Option(
            names = "--seed",
            paramLabel = "TEXT",
            description = "Repeats the made-up values of an earlier run. Default: new each time, and printed.")
    private @Nullable String seed;

    @Option(names = "--require-complete", description = "Exit code 1 also when an interaction could not be tested.")
    private boolean complete;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        if (version != null && version < OLDEST) {
            throw new ParameterException(spec.commandLine(), "--contract-version must be a whole number from 6 on.");
        }
        Profile erp = erp();
        int exit = check(erp);
        if (erp == null || exit == Exit.COULD_NOT_RUN) {
            return exit;
        }
        PactReplay replay = new PactReplay(
                erp,
                seed == null ? VerifyCommand.newSeed() : seed,
                spec.commandLine().getOut(),
                spec.commandLine().getErr());
        int replayed = replay.run(files, complete);
        return exit == Exit.BROKEN ? exit : replayed;
    }

    /** The profile, or null without one. */
    private @Nullable Profile erp() {
        if (profile == null) {
            if (url != null || seed != null || complete) {
                throw new ParameterException(
                        spec.commandLine(),
                        "--url, --seed and --require-complete are for a replay: say --profile FILE.");
            }
            return null;
        }
        if (version != null) {
            throw new ParameterException(
                    spec.commandLine(), "--contract-version is not for a replay: the profile says contractVersion.");
        }
        Profile read = ProfileReader.read(profile, System.getenv());
        return url == null ? read : read.withBaseUrl(url);
    }

    private int check(@Nullable Profile erp) {
        PactCheck check = new PactCheck(
                erp != null && erp.api() == Api.SHOXL
                        ? erp.contractVersion()
                        : version == null ? Contract.LATEST : version);
        int exit = Exit.FINE;
        for (Path file : files) {
            try {
                CheckedPact pact = check.check(file);
                print(file, pact);
                if (exit == Exit.FINE && (pact.mistakes() > 0 || failOnWarning && pact.warnings() > 0)) {
                    exit = Exit.BROKEN;
                }
            } catch (UnreadablePact unreadable) {
                spec.commandLine().getErr().println("erp-verify: " + unreadable.getMessage());
                exit = Exit.COULD_NOT_RUN;
            }
        }
        return exit;
    }

    private void print(Path file, CheckedPact pact) {
        PrintWriter out = spec.commandLine().getOut();
        pact.interactions().forEach((interaction, mistakes) -> {
            if (!mistakes.isEmpty()) {
                out.println(visible(interaction));
                mistakes.forEach(mistake -> out.println(line(mistake)));
            }
        });
        pact.notHttp().forEach(place -> out.println(place + " is not HTTP: not checked"));
        out.println(file + ": " + count(pact.interactions().size(), "interaction") + " of " + visible(pact.consumer())
                + ", " + count(pact.mistakes(), "mistake") + ", " + count(pact.warnings(), "warning"));
        out.flush();
    }

    private static String line(Mistake mistake) {
        String kind = mistake.isWarning() ? "warning" : "mistake";
        return visible("  " + kind + "  " + mistake.place() + ": " + mistake.sentence());
    }

    /** In one line, whatever a file may hold. */
    private static String visible(String text) {
        return text.replaceAll("\\p{C}", "?");
    }

    private static String count(long number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }
}
