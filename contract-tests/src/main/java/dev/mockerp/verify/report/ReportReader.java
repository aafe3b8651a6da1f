package dev.mockerp.verify.report;

import dev.mockerp.contract.Api;
import dev.mockerp.contract.Contract;
import dev.mockerp.contract.Evidence;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Makes a report of the JSON that {@link JsonReport} writes. */
final class ReportReader {

    private final JsonMembers members = new JsonMembers();

    private ReportReader() {}

    /**
     * The report.
     *
     * @param file what it is called in the problem
     * @throws ReportProblem that names everything that is missing or of a wrong kind
     */
    static Report read(Path file, JsonNode json) {
        ReportReader reader = new ReportReader();
        Report report = reader.report(json);
        List<String> problems = reader.members.problems();
        if (!problems.isEmpty()) {
            throw new ReportProblem(file + " is no report of the checker: " + String.join("; ", problems) + ".");
        }
        return report;
    }

    private Report report(JsonNode node) {
        boolean latest = node.path("contractVersion").isNull();
        JsonNode erp = members.object(node, "", "erp");
        return new Report(
                members.text(node, "", "checkerVersion"),
                members.word(node, "", "api", Api.class, true),
                latest ? Contract.LATEST : members.number(node, "", "contractVersion"),
                members.text(node, "", "contractHash"),
                members.text(erp, "erp.", "name"),
                members.text(erp, "erp.", "version"),
                members.text(node, "", "target"),
                members.text(node, "", "mode"),
                members.text(node, "", "seed"),
                members.instant(node, "", "startedAt"),
                Duration.ofMillis(members.number(node, "", "durationMillis")),
                members.number(node, "", "requests"),
                members.word(node, "", "verdict", Report.Overall.class, true),
                members.text(node, "", "sentence"),
                summary(members.object(node, "", "summary")),
                members.list(node, "", "results", this::result),
                members.list(node, "", "notTested", this::notTested),
                members.texts(node, "", "information"),
                members.texts(node, "", "leftovers"));
    }

    private Report.Summary summary(JsonNode node) {
        String in = "summary.";
        return new Report.Summary(
                members.number(node, in, "pass"),
                members.number(node, in, "fail"),
                members.number(node, in, "warning"),
                members.number(node, in, "note"),
                members.number(node, in, "skip"),
                members.number(node, in, "omit"),
                members.number(node, in, "error"),
                members.number(node, in, "known"));
    }

    private Result result(JsonNode node, String in) {
        // Derived from the exchanges, but promised to readers.
        members.texts(node, in, "curl");
        return new Result(
                members.text(node, in, "rule"),
                members.text(node, in, "title"),
                members.word(node, in, "evidence", Evidence.class, false),
                members.word(node, in, "verdict", Verdict.class, true),
                members.text(node, in, "source"),
                members.textOrNull(node, in, "quote"),
                members.text(node, in, "operation"),
                members.text(node, in, "pointer"),
                members.text(node, in, "message"),
                members.text(node, in, "expected"),
                members.text(node, in, "observed"),
                members.list(node, in, "exchanges", this::exchange),
                members.text(node, in, "fingerprint"),
                members.textOrNull(node, in, "known"));
    }

    private ShownExchange exchange(JsonNode node, String in) {
        return new ShownExchange(
                members.number(node, in, "number"),
                members.text(node, in, "curl"),
                members.text(node, in, "request"),
                members.text(node, in, "response"));
    }

    private Report.NotTested notTested(JsonNode node, String in) {
        return new Report.NotTested(
                members.text(node, in, "rule"),
                members.text(node, in, "title"),
                members.text(node, in, "evidence"),
                members.text(node, in, "reason"));
    }
}
