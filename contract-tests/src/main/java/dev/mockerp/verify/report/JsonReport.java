package dev.mockerp.verify.report;

import dev.mockerp.contract.Contract;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The report for machines: {@code report.json}, the one form that can be read back. */
public final class JsonReport {

    static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    // The same bytes on every system: the usual printer takes the line break of the machine.
    private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");
    private static final ObjectWriter PRETTY = JSON.writer()
            .with(new DefaultPrettyPrinter().withObjectIndenter(LINES).withArrayIndenter(LINES));

    private JsonReport() {}

    /**
     * The report in a file.
     *
     * @throws ReportProblem if there is none or it is not a report; whether it was changed, {@link ReportCheck} says
     */
    public static Report read(Path file) {
        return ReportReader.read(file, parse(file));
    }

    /** The text of the file, which ends in a line break. */
    static String of(Report report) {
        ObjectNode tree = tree(report);
        tree.put(Integrity.MEMBER, Integrity.of(tree));
        return pretty(tree);
    }

    /** JSON in many lines, the last of which ends in a line break. */
    static String pretty(JsonNode tree) {
        return PRETTY.writeValueAsString(tree) + "\n";
    }

    /** What the file holds. */
    static JsonNode parse(Path file) {
        try {
            return JSON.readTree(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new ReportProblem("There is no report that can be read at " + file + ".");
        } catch (JacksonException e) {
            throw new ReportProblem(file + " is no JSON: " + VisibleText.line(e.getOriginalMessage(), 200) + ".");
        }
    }

    /** All members but the integrity. */
    static ObjectNode tree(Report report) {
        ObjectNode node = JSON.createObjectNode();
        node.put("verdict", Wording.of(report.verdict()));
        put(node, "sentence", report.sentence());
        summary(node.putObject("summary"), report.summary());
        put(node.putObject("erp"), "name", report.erpName());
        put((ObjectNode) node.get("erp"), "version", report.erpVersion());
        node.put("api", report.api().folder());
        node.put("contractVersion", report.contractVersion() == Contract.LATEST ? null : report.contractVersion());
        put(node, "contractHash", report.contractHash());
        put(node, "checkerVersion", report.checkerVersion());
        put(node, "target", report.target());
        put(node, "mode", report.mode());
        put(node, "seed", report.seed());
        node.put("startedAt", report.startedAt().toString());
        node.put("durationMillis", report.duration().toMillis());
        node.put("requests", report.requests());
        ArrayNode results = node.putArray("results");
        report.results().forEach(result -> result(results.addObject(), result));
        ArrayNode notTested = node.putArray("notTested");
        for (Report.NotTested rule : report.notTested()) {
            ObjectNode item = notTested.addObject();
            put(item, "rule", rule.rule());
            put(item, "title", rule.title());
            put(item, "evidence", rule.evidence());
            put(item, "reason", rule.reason());
        }
        strings(node.putArray("information"), report.information());
        strings(node.putArray("leftovers"), report.leftovers());
        return node;
    }

    private static void summary(ObjectNode node, Report.Summary summary) {
        node.put("pass", summary.pass());
        node.put("fail", summary.fail());
        node.put("warning", summary.warning());
        node.put("note", summary.note());
        node.put("skip", summary.skip());
        node.put("omit", summary.omit());
        node.put("error", summary.error());
        node.put("known", summary.known());
    }

    private static void result(ObjectNode node, Result result) {
        put(node, "rule", result.rule());
        put(node, "title", result.title());
        node.put("evidence", result.evidence().name());
        node.put("verdict", Wording.of(result.verdict()));
        put(node, "operation", result.operation());
        put(node, "pointer", result.pointer());
        put(node, "message", result.message());
        put(node, "expected", result.expected());
        put(node, "observed", result.observed());
        put(node, "source", result.source());
        put(node, "quote", result.quote());
        strings(
                node.putArray("curl"),
                result.exchanges().stream().map(ShownExchange::curl).toList());
        ArrayNode exchanges = node.putArray("exchanges");
        for (ShownExchange exchange : result.exchanges()) {
            ObjectNode item = exchanges.addObject();
            item.put("number", exchange.number());
            put(item, "curl", exchange.curl());
            put(item, "request", exchange.request());
            put(item, "response", exchange.response());
        }
        put(node, "fingerprint", result.fingerprint());
        put(node, "known", result.known());
    }

    private static void strings(ArrayNode node, List<String> strings) {
        strings.forEach(string -> node.add(wellFormed(string)));
    }

    private static void put(ObjectNode node, String name, @Nullable String value) {
        node.put(name, value == null ? null : wellFormed(value));
    }

    // Half a character cannot be written in UTF-8; an ERP can send one as an escape.
    private static String wellFormed(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }
}
