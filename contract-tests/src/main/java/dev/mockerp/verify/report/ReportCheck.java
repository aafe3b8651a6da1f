package dev.mockerp.verify.report;

import dev.mockerp.contract.Api;
import dev.mockerp.contract.Contract;
import dev.mockerp.contract.Rule;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Tells whether a report is one that this checker wrote and nobody changed. */
public final class ReportCheck {

    /** Of what the checker says about the profile, such as a known deviation that has run out. */
    private static final String PROFILE = "profile#";

    private final ToHash shippedHash;

    /** Gives the hash of the contract of an API at a version. */
    interface ToHash {
        String of(Api api, int version);
    }

    /** A check against the contracts of this build. */
    public ReportCheck() {
        this((api, version) -> Contract.of(api, version).hash());
    }

    ReportCheck(ToHash shippedHash) {
        this.shippedHash = shippedHash;
    }

    /** Everything that is wrong with the report in that file, a sentence each; empty if it is as it was written. */
    public List<String> problems(Path reportJson) {
        JsonNode json;
        Report report;
        try {
            json = JsonReport.parse(reportJson);
            report = ReportReader.read(reportJson, json);
        } catch (ReportProblem e) {
            return List.of(String.valueOf(e.getMessage()));
        }
        List<String> problems = new ArrayList<>();
        changes((ObjectNode) json, report, problems);
        contract(report, problems);
        conclusions(report, problems);
        return List.copyOf(problems);
    }

    private static void changes(ObjectNode json, Report report, List<String> problems) {
        if (!json.path(Integrity.MEMBER).asString("").equals(Integrity.of(json))) {
            problems.add("The report was changed after it was written: its integrity is not that of its content.");
        } else if (!Integrity.canonical(json).equals(Integrity.canonical(JsonReport.tree(report)))) {
            problems.add("The report holds what this checker does not write.");
        }
    }

    private void contract(Report report, List<String> problems) {
        String shipped = shippedHash.of(report.api(), report.contractVersion());
        if (!report.contractHash().equals(shipped)) {
            problems.add("The report is about another contract: its contract hash is "
                    + VisibleText.line(report.contractHash(), 80) + ", that of this checker is " + shipped + ".");
        }
        Set<String> known =
                Contract.everyRule(report.api()).stream().map(Rule::id).collect(Collectors.toSet());
        String statement = report.api().folder() + "#";
        Set<String> unknown = Stream.concat(
                        report.results().stream().map(Result::rule),
                        report.notTested().stream().map(Report.NotTested::rule))
                .filter(rule -> !known.contains(rule) && !rule.startsWith(statement) && !rule.startsWith(PROFILE))
                .map(rule -> VisibleText.line(rule, 80))
                .collect(Collectors.toCollection(TreeSet::new));
        if (!unknown.isEmpty()) {
            problems.add("The contract has no rule " + String.join(", ", unknown) + ".");
        }
    }

    private static void conclusions(Report report, List<String> problems) {
        Report.Summary summary = Tally.summary(report.results());
        if (!report.summary().equals(summary)) {
            problems.add("The summary does not follow from the results: it says " + Wording.counts(report.summary())
                    + "; they say " + Wording.counts(summary) + ".");
        }
        Report.Overall mildest = Tally.mildest(report.results());
        if (!mayBeSaid(report.verdict(), mildest)) {
            problems.add("The verdict does not follow from the results: it is " + Wording.of(report.verdict())
                    + "; they say " + Wording.of(mildest) + ".");
        }
    }

    // A run may say worse than its results do: a known deviation is gone, it
    // broke off, or an operation is not offered. It never says better.
    private static boolean mayBeSaid(Report.Overall said, Report.Overall mildest) {
        return switch (said) {
            case FAILS -> true;
            case ERROR -> mildest != Report.Overall.FAILS;
            case PARTIAL -> mildest == Report.Overall.PARTIAL || mildest == Report.Overall.CONFORMS;
            case CONFORMS -> mildest == Report.Overall.CONFORMS;
        };
    }
}
