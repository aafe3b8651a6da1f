package dev.mockerp.verify.report;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * The report as build servers read it: one test case per rule. What is published and broken is a failure; a warning or
 * a note passes and stands in the output; a known deviation counts as skipped.
 */
final class JUnitReport {

    private final Report report;
    private final XMLStreamWriter xml;

    private JUnitReport(Report report, XMLStreamWriter xml) {
        this.report = report;
        this.xml = xml;
    }

    /** The text of {@code junit.xml}. */
    static String of(Report report) {
        StringWriter out = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
            new JUnitReport(report, xml).write();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return out + "\n";
    }

    private void write() throws XMLStreamException {
        List<RuleResults> rules = RuleResults.of(report.results());
        Set<String> seen = rules.stream().map(RuleResults::rule).collect(Collectors.toSet());
        List<Report.NotTested> unseen = report.notTested().stream()
                .filter(rule -> !seen.contains(rule.rule()))
                .toList();
        long failures = count(rules, "failure");
        long errors = count(rules, "error");
        long skipped = count(rules, "skipped") + unseen.size();
        String seconds = BigDecimal.valueOf(report.duration().toMillis(), 3).toPlainString();

        xml.writeStartDocument("UTF-8", "1.0");
        line();
        xml.writeStartElement("testsuites");
        line();
        xml.writeStartElement("testsuite");
        attribute("name", "erp-verify " + report.api().folder());
        attribute("tests", String.valueOf(rules.size() + unseen.size()));
        attribute("failures", String.valueOf(failures));
        attribute("errors", String.valueOf(errors));
        attribute("skipped", String.valueOf(skipped));
        attribute("time", seconds);
        attribute("timestamp", report.startedAt().toString());
        line();
        properties();
        for (RuleResults rule : rules) {
            rule(rule);
        }
        for (Report.NotTested rule : unseen) {
            start(rule.rule(), rule.title(), "");
            empty("skipped", rule.reason());
            xml.writeEndElement();
            line();
        }
        xml.writeEndElement();
        line();
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private void properties() throws XMLStreamException {
        xml.writeStartElement("properties");
        line();
        property("verdict", Wording.of(report.verdict()));
        property("sentence", report.sentence());
        property("erp", Wording.erp(report));
        property("target", report.target());
        property("contract", Wording.contract(report));
        property("contractHash", report.contractHash());
        property("checkerVersion", report.checkerVersion());
        property("seed", report.seed());
        xml.writeEndElement();
        line();
    }

    private void rule(RuleResults rule) throws XMLStreamException {
        Result first = rule.first();
        start(rule.rule(), first.title(), first.operation());
        switch (element(rule)) {
            case "failure", "error" -> {
                xml.writeStartElement(element(rule));
                attribute("message", worst(rule).message());
                attribute("type", worst(rule).evidence().name());
                xml.writeCharacters(VisibleText.of(details(rule)));
                xml.writeEndElement();
                line();
            }
            case "skipped" ->
                empty(
                        "skipped",
                        rule.isKnown()
                                ? "known deviation: " + known(rule)
                                : worst(rule).message());
            default -> {
                if (rule.verdict() != Verdict.PASS) {
                    xml.writeStartElement("system-out");
                    xml.writeCharacters(VisibleText.of(details(rule)));
                    xml.writeEndElement();
                    line();
                }
            }
        }
        xml.writeEndElement();
        line();
    }

    private static String element(RuleResults rule) {
        if (rule.isKnown()) {
            return "skipped";
        }
        return switch (rule.verdict()) {
            case FAIL -> "failure";
            case ERROR -> "error";
            case SKIP, OMIT -> "skipped";
            case WARNING, NOTE, PASS -> "";
        };
    }

    private static long count(List<RuleResults> rules, String element) {
        return rules.stream().filter(rule -> element(rule).equals(element)).count();
    }

    private static Result worst(RuleResults rule) {
        return rule.results().stream()
                .filter(result -> result.verdict() == rule.verdict())
                .findFirst()
                .orElseThrow();
    }

    private static String known(RuleResults rule) {
        return rule.results().stream()
                .map(Result::known)
                .filter(reason -> reason != null)
                .distinct()
                .collect(Collectors.joining("; "));
    }

    private static String details(RuleResults rule) {
        return rule.results().stream()
                .filter(result -> result.verdict() != Verdict.PASS)
                .map(JUnitReport::details)
                .collect(Collectors.joining("\n\n"));
    }

    private static String details(Result result) {
        String curl = result.exchanges().stream()
                .map(exchange -> "\n  " + exchange.curl())
                .collect(Collectors.joining());
        String known = result.known() == null ? "" : "\nknown: " + result.known();
        String where = Wording.place(result).isEmpty() ? "" : "\nat: " + Wording.place(result);
        String compared =
                result.isBroken() ? "\nexpected: " + result.expected() + "\nobserved: " + result.observed() : "";
        return Wording.of(result.verdict()) + ": " + result.message() + where + compared + "\nsource: "
                + result.source() + known + curl;
    }

    private void start(String rule, String title, String operation) throws XMLStreamException {
        xml.writeStartElement("testcase");
        attribute("name", rule + " " + title);
        attribute("classname", report.api().folder() + (operation.isEmpty() ? "" : "." + operation));
        line();
    }

    private void property(String name, String value) throws XMLStreamException {
        xml.writeEmptyElement("property");
        attribute("name", name);
        attribute("value", value);
        line();
    }

    private void empty(String element, String message) throws XMLStreamException {
        xml.writeEmptyElement(element);
        attribute("message", message);
        line();
    }

    private void attribute(String name, String value) throws XMLStreamException {
        xml.writeAttribute(name, VisibleText.of(value).replace('\n', ' '));
    }

    private void line() throws XMLStreamException {
        xml.writeCharacters("\n");
    }
}
