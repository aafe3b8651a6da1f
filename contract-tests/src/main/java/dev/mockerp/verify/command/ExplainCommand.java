package dev.mockerp.verify.command;

import dev.mockerp.contract.Api;
import dev.mockerp.contract.Contract;
import dev.mockerp.contract.Rule;
import java.io.PrintWriter;
import java.util.Arrays;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints all that is known of one rule. */
@Command(
        name = "explain",
        description = "Explains one rule: what it says, how that is known, where it is published, how it is checked.",
        mixinStandardHelpOptions = true,
        footer = {"", "Example:", "  erp-verify explain SHX-GPI-007"})
final class ExplainCommand implements Runnable {

    @Parameters(paramLabel = "RULE", description = "Id of a rule, such as SHX-GPI-007.")
    private String id = "";

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        Rule rule = Arrays.stream(Api.values())
                .flatMap(api -> Contract.everyRule(api).stream())
                .filter(candidate -> candidate.id().equals(id.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new CommandLine.ParameterException(
                        spec.commandLine(),
                        id.contains("#")
                                ? id + " is a statement of the OpenAPI document in api-specs; explain knows rules."
                                : "There is no rule " + id + "; erp-verify list shows all."));
        PrintWriter out = spec.commandLine().getOut();
        out.println(rule.id() + "  " + rule.title());
        out.println();
        line(out, "evidence", rule.evidence() + ": " + meaning(rule));
        line(out, "source", rule.source());
        line(out, "quote", rule.quote());
        line(out, "operations", String.join(", ", rule.operations()));
        line(out, "of versions", versions(rule));
        line(out, "on", rule.on());
        line(out, "condition", rule.condition());
        line(out, "check", rule.check());
        line(out, "not testable", rule.notTestable());
        line(out, "setting", rule.setting() == null ? null : rule.setting() + " of the mock switches this assumption");
        rule.examples()
                .forEach(example ->
                        line(out, example.holds() ? "holds" : "breaks", String.valueOf(example.variables())));
    }

    private static String meaning(Rule rule) {
        return switch (rule.evidence()) {
            case TEXT -> "published in words or declarations; an ERP that breaks it fails";
            case SAMPLE -> "shown in a sample, or one obvious step from the text; an ERP that breaks it gets a warning";
            case ASSUMED -> "our choice where nothing is published; an ERP that does otherwise gets a note at most";
        };
    }

    private static String versions(Rule rule) {
        if (rule.since() == null && rule.until() == null) {
            return "";
        }
        return (rule.since() == null ? "" : "from " + rule.since() + " ")
                + (rule.until() == null ? "on" : "until " + rule.until());
    }

    private static void line(PrintWriter out, String name, @org.jspecify.annotations.Nullable String value) {
        if (value != null && !value.isBlank()) {
            out.println(String.format("%-13s %s", name, value.strip()));
        }
    }
}
