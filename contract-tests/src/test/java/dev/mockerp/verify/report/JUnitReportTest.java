package dev.mockerp.verify.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class JUnitReportTest {

    @Test
    void hasOneTestCasePerRuleAndCountsThatAgree() throws Exception {
        Report report = SampleReport.rich();
        Document xml = parse(JUnitReport.of(report));
        Element suite = elements(xml, "testsuite").get(0);
        long rules = report.results().stream().map(Result::rule).distinct().count();
        // Two rules cannot be seen over HTTP, so they have no result.
        assertThat(elements(xml, "testcase"))
                .hasSize((int) rules + 2)
                .extracting(e -> e.getAttribute("name"))
                .doesNotHaveDuplicates();
        assertThat(suite.getAttribute("tests")).isEqualTo(String.valueOf(rules + 2));
        for (String counted : List.of("failure", "error")) {
            assertThat(suite.getAttribute(counted + "s"))
                    .isEqualTo(String.valueOf(elements(xml, counted).size()));
        }
        assertThat(suite.getAttribute("skipped"))
                .isEqualTo(String.valueOf(elements(xml, "skipped").size()));
        assertThat(suite.getAttribute("time")).isEqualTo("1.834");
    }

    @Test
    void everyVerdictHasItsElement() throws Exception {
        Document xml = parse(JUnitReport.of(SampleReport.rich()));
        assertThat(child(xml, "SHX-GPI-007")).isEqualTo("failure");
        assertThat(child(xml, "shoxl#GetProductInformationResult.stock.type")).isEqualTo("failure");
        assertThat(child(xml, "SHX-ALL-002")).isEqualTo("error");
        assertThat(child(xml, "SHX-ALL-003")).isEqualTo("skipped");
        assertThat(child(xml, "SHX-ALL-006")).isEqualTo("skipped");
        assertThat(child(xml, "SHX-GPI-036")).isEqualTo("skipped");
        assertThat(child(xml, "SHX-GPI-003")).isEqualTo("skipped");
        assertThat(child(xml, "SHX-ALL-005")).isEqualTo("system-out");
        assertThat(child(xml, "SHX-ALL-004")).isEqualTo("system-out");
        assertThat(child(xml, "SHX-ALL-001")).isEmpty();
    }

    @Test
    void aFailureNamesEveryPlaceAndHowToSeeItAgain() throws Exception {
        Document xml = parse(JUnitReport.of(SampleReport.rich()));
        assertThat(elements(xml, "failure").get(0).getTextContent())
                .contains(
                        "/0/quantityDiscountPrices/1/",
                        "/2/quantityDiscountPrices/0/",
                        "expected: a number",
                        "observed: null",
                        "curl -sS");
    }

    @Test
    void hostileWordsLeaveTheXmlWhole() throws Exception {
        Document xml = parse(JUnitReport.of(SampleReport.hostile()));
        assertThat(elements(xml, "testcase")).hasSize(5);
        assertThat(elements(xml, "failure").get(0).getTextContent()).contains("]]>", "\\u0000", "\\ud800", "</script>");
        assertThat(elements(xml, "script")).isEmpty();
    }

    private static String child(Document xml, String rule) {
        Element testCase = elements(xml, "testcase").stream()
                .filter(element -> element.getAttribute("name").startsWith(rule + " "))
                .findFirst()
                .orElseThrow();
        NodeList all = testCase.getElementsByTagName("*");
        return all.getLength() == 0 ? "" : ((Element) all.item(0)).getTagName();
    }

    private static Document parse(String xml) throws Exception {
        return DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(xml)));
    }

    private static List<Element> elements(Document xml, String name) {
        NodeList nodes = xml.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        IntStream.range(0, nodes.getLength()).forEach(i -> elements.add((Element) nodes.item(i)));
        return elements;
    }
}
