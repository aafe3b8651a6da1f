package dev.mockerp.verify.command;

import dev.mockerp.contract.Api;
import dev.mockerp.contract.Contract;
import dev.mockerp.contract.Rule;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Prints the rules of the contracts. */
@Command(
        name = "list",
        description = "Lists every rule: its evidence, how it is checked, and its sentence.",
        mixinStandardHelpOptions = true,
        footer = {"", "Example:", "  erp-verify list --api shoxl"})
final class ListCommand implements Runnable {

    @Option(names = "--api", paramLabel = "API", description = "Of one API only: shoxl, retailnxt or flowretail.")
    private @Nullable Api api;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        for (Api each : api == null ? List.of(Api.values()) : List.of(api)) {
            Contract.everyRule(each)
                    .forEach(rule -> spec.commandLine()
                            .getOut()
                            .println(String.format(
                                    "%-12s %-8s %-12s %s", rule.id(), rule.evidence(), how(rule), rule.title())));
        }
        spec.commandLine().getOut().println();
        spec.commandLine()
                .getOut()
                .println(CommandLine.Help.Ansi.OFF.string(
                        "erp-verify explain RULE tells more, and where it is published."));
    }

    private static String how(Rule rule) {
        if (rule.condition() != null) {
            return "every answer";
        }
        return rule.check() != null ? "own requests" : "not testable";
    }
}
