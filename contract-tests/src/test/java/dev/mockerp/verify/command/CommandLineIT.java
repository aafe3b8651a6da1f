package dev.mockerp.verify.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mockerp.contract.Api;
import dev.mockerp.contract.Contract;
import dev.mockerp.proof.broken.RecordedErp;
import dev.mockerp.proof.harness.MockErp;
import dev.mockerp.verify.command.Program.Ended;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands behind {@code java -jar erp-verify.jar}. */
class CommandLineIT {

    private static final URI NOWHERE = URI.create("http://127.0.0.1:1");

    @TempDir
    private Path folder;

    @Test
    void helpShowsEveryOptionAndExamples() {
        Ended ended = Program.run("--help");
        assertThat(ended.code()).isZero();
        assertThat(ended.err()).isEmpty();
        assertThat(ended.out())
                .contains("--profile", "--out", "--url", "--seed", "--fail-on", "--require-complete", "--strict")
                .contains("--bodies", "--quiet", "explain", "list", "check-report", "Exit code: 0")
                .contains("erp-verify --profile my-erp.yaml --out report");
    }

    @Test
    void withoutOptionsOfTheJvmItSaysAndEndsTheSame() {
        try (Program plain = Program.startPlainly("--colour")) {
            Ended ended = plain.end(Duration.ofSeconds(60));
            assertThat(ended).isEqualTo(Program.run("--colour"));
            assertThat(ended.code()).isEqualTo(2);
        }
    }

    @Test
    void versionIsOneLine() {
        Ended ended = Program.run("--version");
        assertThat(ended.code()).isZero();
        assertThat(ended.out()).matches("erp-verify \\S+\\R");
    }

    @Test
    void listsTheRulesOfOneApi() {
        Ended ended = Program.run("list", "--api", "shoxl");
        assertThat(ended.code()).isZero();
        assertThat(ended.out().lines().filter(line -> line.matches("[A-Z]{3}-[A-Z]{3}-\\d{3} .*")))
                .hasSameSizeAs(Contract.everyRule(Api.SHOXL))
                .allMatch(line -> line.startsWith("SHX-"));
    }

    @Test
    void checksPactsWithoutAnErp() throws IOException {
        Path good = Files.writeString(folder.resolve("good.json"), """
                {"consumer": {"name": "shop"}, "provider": {"name": "erp"},
                 "interactions": [{"description": "a customer",
                   "request": {"method": "GET", "path": "/v2/tenants/demo/customers/c-1"},
                   "response": {"status": 200, "body": {"customerUid": "c-1"}}}],
                 "metadata": {"pactSpecification": {"version": "3.0.0"}}}
                """);
        Ended ended = Program.run("pact", good);
        assertThat(ended.code()).as(ended.said()).isZero();
        assertThat(ended.out()).contains("1 interaction of shop, 0 mistakes, 0 warnings");

        Ended none = Program.run("pact", folder.resolve("none.json"), good);
        assertThat(none.code()).isEqualTo(2);
        assertThat(none.err()).startsWith("erp-verify: There is no file ").hasLineCount(1);
        assertThat(none.out()).contains("0 mistakes");
    }

    @ParameterizedTest
    @CsvSource({"SHX-GPI-007, condition", "shx-all-001, check", "FLW-CUS-001, check"})
    void explainsARule(String rule, String how) {
        assertExplained(Program.run("explain", rule), rule, how);
    }

    @Test
    void explainsARuleThatNobodyCanTest() {
        String rule = Contract.everyRule(Api.SHOXL).stream()
                .filter(each -> each.notTestable() != null)
                .findFirst()
                .orElseThrow()
                .id();
        assertExplained(Program.run("explain", rule), rule, "not testable");
    }

    private static void assertExplained(Ended ended, String rule, String how) {
        assertThat(ended.code()).isZero();
        assertThat(ended.out()).startsWithIgnoringCase(rule).contains("evidence ", "source ", how + " ");
    }

    @ParameterizedTest
    @CsvSource({
        "explain NO-SUCH-RULE, There is no rule NO-SUCH-RULE",
        "explain, RULE",
        "'', --profile FILE",
        "--profil x.yaml, Possible solutions: --profile",
        "--fail-on loud, 'FAIL, WARNING, NOTE'",
        "list --api magento, 'SHOXL, RETAILNXT, FLOWRETAIL'",
        "--url ::, must be an address",
        "--profile no-such-file.yaml, no-such-file.yaml",
        "check-report no-such-file.json, no-such-file.json"
    })
    void whatItCannotUnderstandIsToldShortly(String arguments, String part) {
        Ended ended = Program.run(arguments.isEmpty() ? new Object[0] : arguments.split(" "));
        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.out()).isEmpty();
        assertThat(ended.err()).contains(part);
        assertThat(ended.err().lines()).hasSizeLessThanOrEqualTo(3);
    }

    @Test
    void everythingThatIsWrongWithAProfileIsListedAtOnce() {
        Path profile = ProfileFile.in(
                folder,
                Api.SHOXL,
                NOWHERE,
                "mode: sometimes",
                "contractVersion: many",
                "colour: red",
                "settleSeconds: soon");
        Ended ended = Program.run("--profile", profile);
        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.err()).contains("mode", "contractVersion", "colour", "settleSeconds");
    }

    @Test
    void aFolderWithForeignFilesIsRefusedBeforeAnythingIsSent() throws IOException {
        Path out = Files.createDirectory(folder.resolve("out"));
        Files.writeString(out.resolve("thesis.tex"), "precious");
        try (RecordedErp erp = RecordedErp.before(MockErp.shared().baseUrl())) {
            Path profile = ProfileFile.in(folder, Api.SHOXL, erp.baseUrl());
            Ended ended = Program.run("--profile", profile, "--out", out);
            assertThat(ended.code()).isEqualTo(2);
            assertThat(ended.err()).contains("thesis.tex");
            assertThat(erp.asked()).isEmpty();
        }
        assertThat(out).isDirectoryContaining("glob:**thesis.tex");
    }

    @Test
    void writesEveryReportAndKnowsItsOwnAgain() throws IOException {
        Path profile = ProfileFile.in(folder, Api.RETAILNXT, MockErp.shared().baseUrl());
        Path out = folder.resolve("report");
        Ended ended = Program.run("--profile", profile, "--out", out, "--seed", "a");
        assertThat(ended.code()).as(ended.said()).isZero();
        assertThat(ended.out()).contains("seed a", out.resolve("report.html").toString());
        try (var files = Files.list(out)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("report.json", "report.html", "junit.xml", "report.sarif", "summary.md");
        }
        Path json = out.resolve("report.json");
        assertThat(Program.run("check-report", json).code()).isZero();
        Files.writeString(json, Files.readString(json).replace("\"Mock ERP\"", "\"My ERP\""));
        assertChecked(json, "changed");
        assertChecked(Files.writeString(folder.resolve("other.json"), "{\"name\":\"webshop\"}"), "other.json");
        assertChecked(Files.writeString(folder.resolve("no.json"), "<html>"), "no.json");
    }

    private static void assertChecked(Path file, String part) {
        Ended ended = Program.run("check-report", file);
        assertThat(ended.code()).as(ended.said()).isEqualTo(1);
        assertThat(ended.err()).contains(part);
    }
}
