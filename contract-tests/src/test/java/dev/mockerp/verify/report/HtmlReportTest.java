package dev.mockerp.verify.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mockerp.contract.Evidence;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class HtmlReportTest {

    private static final Pattern TAG = Pattern.compile("<(/?[a-zA-Z!][^\\s>/]*)((?:[^>\"]|\"[^\"]*\")*)>");
    private static final Pattern ATTRIBUTE = Pattern.compile("\\s([a-z][a-zA-Z-]*)(=\"[^\"]*\")?");

    @Test
    void aManagerReadsVerdictReasonCountsAndWhatWasNotTested() {
        assertThat(HtmlReport.of(SampleReport.rich()))
                .containsSubsequence(
                        "<title>Fails: Example ERP 2026.3 against Shoxl, version 16</title>",
                        "<p class=\"word\">Fails</p>",
                        "Three published rules are broken, and one could not be judged.",
                        "published, and broken",
                        "What failed",
                        "A percentage discount comes with its amount</a>",
                        "in 2 places",
                        "What was not tested",
                        "<strong>2 rules:</strong> <span dir=\"auto\">Cannot be seen over HTTP.",
                        "http://127.0.0.1:9000",
                        "24 November 2026, 16:48 UTC",
                        SampleReport.HASH,
                        "4711");
    }

    @Test
    void anEngineerFindsEverythingOfAFinding() {
        String html = HtmlReport.of(SampleReport.rich());
        String finding = html.substring(html.indexOf("id=\"finding-1\""), html.indexOf("id=\"finding-2\""));
        assertThat(finding)
                .contains(
                        "data-verdict=\"fail\"",
                        "data-evidence=\"TEXT\"",
                        "data-operation=\"getProductInformations\"",
                        "SHX-GPI-007",
                        "/0/quantityDiscountPrices/1/discountAmountPerItemExclVat",
                        ">a number</pre>",
                        ">nothing</pre>",
                        "shoxl-get-product-informations, QuantityDiscountPrice",
                        "<q>The discount amount per item excluding VAT</q>",
                        "curl -sS -X POST &#39;http://127.0.0.1:9000/GetProductInformations&#39;",
                        "class=\"copy\"",
                        "Request 12 and its answer",
                        "[{&quot;productNumber&quot;:&quot;90001&quot;,&quot;stock&quot;:&quot;7&quot;}]");
    }

    @Test
    void whatFailedLeadsToAFindingThatIsNotKnown() {
        String html = HtmlReport.of(SampleReport.of(
                SampleReport.broken("SHX-GPI-007", Evidence.TEXT, "/0", "1", "2", "until spring"),
                SampleReport.broken("SHX-GPI-007", Evidence.TEXT, "/1", "1", "2", null)));
        assertThat(html).contains("<a href=\"#finding-1\">").containsOnlyOnce("<a href=\"#finding-");
        assertThat(html)
                .containsSubsequence(
                        "data-verdict=\"fail\"", "<bdi>/1</bdi>", "data-verdict=\"known\"", "<bdi>/0</bdi>");
    }

    @Test
    void aCleanReportHasNoFilters() {
        assertThat(HtmlReport.of(SampleReport.clean()))
                .contains("Conforms", "There are none.")
                .doesNotContain("<form", "<tr></tr>");
    }

    @Test
    void hostileWordsBringNoElementAndNoAttributeOfTheirOwn() {
        String rich = HtmlReport.of(SampleReport.rich());
        String hostile = HtmlReport.of(SampleReport.hostile());
        assertThat(elements(rich)).containsAll(elements(hostile));
        assertThat(attributes(rich)).containsAll(attributes(hostile));
        assertThat(hostile)
                .doesNotContain("<img", "alert(1)</script")
                .contains("&lt;/script&gt;&lt;script&gt;alert(1)", "{{ 7 * 7 }}");
        assertThat(hostile)
                .doesNotContainPattern(
                        "[\\x00-\\x08\\x0B-\\x1F\\x7F-\\x9F\\x{202A}-\\x{202E}\\x{2066}-\\x{2069}\\x{FFFE}]");
    }

    @Test
    void hugeBodiesMakeNoHugePage() {
        assertThat(HtmlReport.of(SampleReport.hostile()))
                .hasSizeLessThan(150_000)
                .contains("more characters, which are in report.json");
    }

    @Test
    void thePolicyAllowsItsOwnScriptAndStyleAndNothingElse() throws Exception {
        String html = HtmlReport.of(SampleReport.hostile());
        String policy = group(html, "Content-Security-Policy\" content=\"([^\"]*)\"");
        assertThat(policy)
                .startsWith("default-src &#39;none&#39;;")
                .doesNotContain("unsafe", "http", "*")
                .contains("script-src &#39;" + digest(group(html, "(?s)<script>(.*?)</script>")) + "&#39;")
                .contains("style-src &#39;" + digest(group(html, "(?s)<style>(.*?)</style>")) + "&#39;");
        assertThat(html.split("<script", -1)).hasSize(2);
    }

    @Test
    void nothingIsFetchedFromElsewhere() {
        String html = HtmlReport.of(SampleReport.rich());
        assertThat(html).doesNotContain("<link", "<iframe", "@import", "url(", " src=", "fetch(", " style=");
        for (String address : all(html, "href=\"([^\"]*)\"")) {
            assertThat(address).startsWith("#");
        }
    }

    @Test
    void everyTargetOfALinkExistsOnce() {
        String html = HtmlReport.of(SampleReport.rich());
        List<String> ids = all(html, "\\sid=\"([^\"]*)\"");
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(ids)
                .containsAll(all(html, "href=\"#([^\"]*)\""))
                .containsAll(all(html, "aria-labelledby=\"([^\"]*)\""));
    }

    private static Set<String> elements(String html) {
        return new TreeSet<>(all(withoutOwnCode(html), TAG.pattern()));
    }

    private static Set<String> attributes(String html) {
        Set<String> names = new TreeSet<>();
        Matcher tags = TAG.matcher(withoutOwnCode(html));
        while (tags.find()) {
            ATTRIBUTE.matcher(tags.group(2)).results().forEach(attribute -> names.add(attribute.group(1)));
        }
        return names;
    }

    private static String withoutOwnCode(String html) {
        return html.replaceAll("(?s)(<script>).*?(</script>)", "$1$2").replaceAll("(?s)(<style>).*?(</style>)", "$1$2");
    }

    private static List<String> all(String html, String pattern) {
        return Pattern.compile(pattern)
                .matcher(html)
                .results()
                .map(match -> match.group(1))
                .toList();
    }

    private static String group(String html, String pattern) {
        return all(html, pattern).get(0);
    }

    private static String digest(String text) throws Exception {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        return "sha256-" + Base64.getEncoder().encodeToString(digest);
    }
}
