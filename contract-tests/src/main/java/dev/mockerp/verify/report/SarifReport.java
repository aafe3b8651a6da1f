package dev.mockerp.verify.report;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The report as code scanners exchange it: SARIF 2.1.0, with what is broken as results. */
final class SarifReport {

    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private final Report report;
    private final List<RuleResults> rules;
    private final List<String> ids;

    private SarifReport(Report report) {
        this.report = report;
        this.rules = RuleResults.of(report.results());
        this.ids = rules.stream().map(RuleResults::rule).toList();
    }

    /** The text of {@code report.sarif}. */
    static String of(Report report) {
        return JsonReport.pretty(new SarifReport(report).log());
    }

    private ObjectNode log() {
        ObjectNode log = JsonReport.JSON.createObjectNode();
        log.put("$schema", SCHEMA);
        log.put("version", "2.1.0");
        ObjectNode run = log.putArray("runs").addObject();
        driver(run.putObject("tool").putObject("driver"));
        run.putObject("automationDetails")
                .put("id", "erp-verify/" + report.api().folder() + "/");
        invocation(run.putArray("invocations").addObject());
        ArrayNode results = run.putArray("results");
        report.results().stream().filter(Result::isBroken).forEach(result -> result(results.addObject(), result));
        ObjectNode properties = run.putObject("properties");
        properties.put("verdict", Wording.of(report.verdict()));
        text(properties, "sentence", report.sentence());
        text(properties, "target", report.target());
        text(properties, "contractHash", report.contractHash());
        text(properties, "seed", report.seed());
        return log;
    }

    private void driver(ObjectNode driver) {
        driver.put("name", "erp-verify");
        text(driver, "version", report.checkerVersion());
        ArrayNode array = driver.putArray("rules");
        for (RuleResults rule : rules) {
            Result first = rule.first();
            ObjectNode item = array.addObject();
            text(item, "id", rule.rule());
            text(item.putObject("shortDescription"), "text", first.title());
            String quote = first.quote() == null ? "" : ": “" + first.quote() + "”";
            text(
                    item.putObject("help"),
                    "text",
                    first.evidence().name() + ", " + Wording.of(first.evidence()) + ". " + first.source() + quote);
            item.putObject("defaultConfiguration").put("level", level(Verdict.ofBroken(first.evidence())));
            item.putObject("properties").putArray("tags").add(first.evidence().name());
        }
    }

    private void invocation(ObjectNode invocation) {
        invocation.put("executionSuccessful", report.verdict() != Report.Overall.ERROR);
        invocation.put("startTimeUtc", report.startedAt().toString());
        invocation.put("endTimeUtc", report.startedAt().plus(report.duration()).toString());
        ArrayNode notifications = invocation.putArray("toolExecutionNotifications");
        // A rule that could not be judged says nothing of the ERP, so it is no result.
        report.results().stream()
                .filter(result -> result.verdict() == Verdict.ERROR)
                .forEach(result -> {
                    ObjectNode notification = notifications.addObject();
                    notification.put("level", "error");
                    text(notification.putObject("message"), "text", result.message());
                    rule(notification.putObject("associatedRule"), result);
                });
    }

    private void result(ObjectNode node, Result result) {
        text(node, "ruleId", result.rule());
        node.put("ruleIndex", ids.indexOf(result.rule()));
        node.put("level", level(result.verdict()));
        text(node.putObject("message"), "text", message(result));
        location(node.putArray("locations").addObject(), result);
        if (!result.fingerprint().isEmpty()) {
            text(node.putObject("partialFingerprints"), "erpVerify/v1", result.fingerprint());
        }
        if (result.known() != null) {
            ObjectNode suppression = node.putArray("suppressions").addObject();
            suppression.put("kind", "external");
            text(suppression, "justification", result.known());
        }
        ObjectNode properties = node.putObject("properties");
        text(properties, "expected", result.expected());
        text(properties, "observed", result.observed());
        ArrayNode curl = properties.putArray("curl");
        result.exchanges().forEach(exchange -> curl.add(VisibleText.of(exchange.curl())));
    }

    private static String message(Result result) {
        List<String> sentences = new ArrayList<>(List.of(result.message()));
        if (!result.expected().isEmpty()) {
            sentences.add("Expected: " + result.expected());
        }
        if (!result.observed().isEmpty()) {
            sentences.add("Observed: " + result.observed());
        }
        return String.join("\n", sentences);
    }

    private static void location(ObjectNode location, Result result) {
        // A scanner's page shows no result without a file; the nearest there is, is the report beside this one.
        ObjectNode physical = location.putObject("physicalLocation");
        physical.putObject("artifactLocation").put("uri", ReportFolder.JSON);
        physical.putObject("region").put("startLine", 1);
        ObjectNode logical = location.putArray("logicalLocations").addObject();
        text(logical, "name", result.pointer().isEmpty() ? result.operation() : result.pointer());
        text(logical, "fullyQualifiedName", result.operation() + "#" + result.pointer());
        logical.put("kind", result.pointer().isEmpty() ? "function" : "member");
    }

    private void rule(ObjectNode node, Result result) {
        text(node, "id", result.rule());
        node.put("index", ids.indexOf(result.rule()));
    }

    private static String level(Verdict verdict) {
        return switch (verdict) {
            case FAIL, ERROR -> "error";
            case WARNING -> "warning";
            case NOTE -> "note";
            case SKIP, OMIT, PASS -> "none";
        };
    }

    private static void text(ObjectNode node, String name, String text) {
        node.put(name, VisibleText.of(text));
    }
}
