package dev.mockerp.verify.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mockerp.contract.Contract;
import dev.mockerp.contract.Evidence;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class JsonReportTest {

    @TempDir
    private Path temp;

    @Test
    void holdsTheMembersThatArePromisedAndNoOther() {
        JsonNode json = JsonReport.JSON.readTree(JsonReport.of(SampleReport.rich()));
        assertThat(json.propertyNames())
                .containsExactly(
                        "verdict",
                        "sentence",
                        "summary",
                        "erp",
                        "api",
                        "contractVersion",
                        "contractHash",
                        "checkerVersion",
                        "target",
                        "mode",
                        "seed",
                        "startedAt",
                        "durationMillis",
                        "requests",
                        "results",
                        "notTested",
                        "information",
                        "leftovers",
                        "integrity");
        assertThat(json.path("results").get(0).propertyNames())
                .containsExactly(
                        "rule",
                        "title",
                        "evidence",
                        "verdict",
                        "operation",
                        "pointer",
                        "message",
                        "expected",
                        "observed",
                        "source",
                        "quote",
                        "curl",
                        "exchanges",
                        "fingerprint",
                        "known");
        assertThat(json.path("summary").propertyNames())
                .containsExactly("pass", "fail", "warning", "note", "skip", "omit", "error", "known");
        assertThat(json.path("verdict").asString()).isEqualTo("fails");
        assertThat(json.path("erp").path("version").asString()).isEqualTo("2026.3");
        assertThat(json.path("durationMillis").intValue()).isEqualTo(1834);
        assertThat(json.path("integrity").asString()).matches("sha256:[0-9a-f]{64}");
        JsonNode first = json.path("results").get(0);
        assertThat(first.path("verdict").asString()).isEqualTo("fail");
        assertThat(first.path("evidence").asString()).isEqualTo("TEXT");
        assertThat(first.path("curl").get(0).asString()).startsWith("curl -sS -X POST");
    }

    @Test
    void isReadBackAsItWas() throws IOException {
        assertThat(JsonReport.read(file(JsonReport.of(SampleReport.rich())))).isEqualTo(SampleReport.rich());
    }

    @Test
    void hostileWordsComeBackButForHalfCharacters() throws IOException {
        Report read = JsonReport.read(file(JsonReport.of(SampleReport.hostile())));
        assertThat(read.sentence())
                .isEqualTo(SampleReport.HOSTILE.replace('\uD800', '?').replace("?\uDE00", "\uD83D\uDE00"));
        assertThat(read.results()).hasSameSizeAs(SampleReport.hostile().results());
    }

    @Test
    void theLatestVersionIsNull() throws IOException {
        ObjectNode tree = JsonReport.tree(SampleReport.clean());
        tree.putNull("contractVersion");
        Report latest = JsonReport.read(file(tree.toString()));
        assertThat(latest.contractVersion()).isEqualTo(Contract.LATEST);
        assertThat(JsonReport.tree(latest).path("contractVersion").isNull()).isTrue();
    }

    @Test
    void theIntegrityDependsOnNothingButTheContent() {
        ObjectNode tree = JsonReport.tree(SampleReport.rich());
        String integrity = Integrity.of(tree);
        ObjectNode reordered = JsonReport.JSON.createObjectNode();
        tree.propertyNames().stream().sorted().forEach(name -> reordered.set(name, tree.get(name)));
        assertThat(Integrity.of(reordered.put("integrity", "sha256:0"))).isEqualTo(integrity);
        ((ObjectNode) reordered.path("results").get(0)).put("observed", "0");
        assertThat(Integrity.of(reordered)).isNotEqualTo(integrity);
    }

    @Test
    void linesEndAlikeOnEverySystem() {
        assertThat(JsonReport.of(SampleReport.rich())).doesNotContain("\r").endsWith("}\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "{} {}", "[1,", "{\"verdict\":\"fails\",\"verdict\":\"conforms\"}", "\"\u0001\""})
    void whatIsNoJsonIsOneSentence(String text) throws IOException {
        Path file = file(text);
        assertThatThrownBy(() -> JsonReport.read(file))
                .isInstanceOf(ReportProblem.class)
                .message()
                .startsWith(file + " is no JSON: ")
                .doesNotContain("\n");
    }

    @Test
    void everythingThatIsWrongIsNamedAtOnce() throws IOException {
        ObjectNode tree = JsonReport.tree(
                SampleReport.of(SampleReport.broken("SHX-GPI-007", Evidence.TEXT, "/0", "1", "2", null)));
        tree.put("requests", -1)
                .put("startedAt", "yesterday")
                .put("verdict", "splendid")
                .remove("seed");
        tree.putArray("leftovers").add(1);
        ((ObjectNode) tree.path("results").get(0)).put("evidence", "text").remove("exchanges");
        Path file = file(tree.toString());
        assertThatThrownBy(() -> JsonReport.read(file))
                .hasMessageContainingAll(
                        "seed is no text",
                        "startedAt is no point in time",
                        "requests is no whole number",
                        "verdict is none of its words",
                        "results[0].evidence is none of its words",
                        "results[0].exchanges is no list",
                        "leftovers[0] is no text");
    }

    @Test
    void aLongListOfProblemsIsCut() throws IOException {
        Path file = file("{}");
        assertThatThrownBy(() -> JsonReport.read(file)).hasMessageMatching(".*; and \\d+ more\\.");
    }

    @Test
    void anEmptyFileIsNoReport() throws IOException {
        Path file = file("");
        assertThatThrownBy(() -> JsonReport.read(file))
                .isInstanceOf(ReportProblem.class)
                .hasMessageContaining(" is no report of the checker: ");
    }

    @Test
    void aMissingFileIsOneSentence() {
        assertThatThrownBy(() -> JsonReport.read(temp.resolve("none.json")))
                .isInstanceOf(ReportProblem.class)
                .hasMessageStartingWith("There is no report");
    }

    private Path file(String text) throws IOException {
        return Files.writeString(Files.createTempFile(temp, "report", ".json"), text);
    }
}
