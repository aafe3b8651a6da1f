package dev.mockerp.verify.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mockerp.contract.Api;
import dev.mockerp.contract.Contract;
import dev.mockerp.contract.Operation;
import dev.mockerp.proof.broken.RecordedErp;
import dev.mockerp.proof.broken.RecordedErp.Asked;
import dev.mockerp.proof.harness.MockErp;
import dev.mockerp.verify.command.Program.Ended;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands behind {@code java -jar erp-verify.jar stubs}. */
class StubsCommandIT {

    private static final URI NOWHERE = URI.create("http://127.0.0.1:1");

    @TempDir
    private Path folder;

    @Test
    void theContractsAloneAreEnough() throws IOException {
        Path out = folder.resolve("stubs");
        Ended ended = Program.run("stubs", "--out", out);
        assertThat(ended.code()).as(ended.said()).isZero();
        assertThat(ended.err()).isEmpty();
        assertThat(ended.out().lines()).hasSize(3).allMatch(line -> line.matches("\\w+: \\d+ stubs in .*"));
        assertThat(out.resolve("mappings")).isNotEmptyDirectory();
        assertThat(Program.run("stubs", "--api", "shoxl", "--out", out).code()).isZero();
        assertThat(names(out.resolve("__files"))).containsExactly("shoxl");
    }

    @Test
    void aRunningErpIsAskedNothingButReadsAndNoSecretIsWritten() throws IOException {
        Path out = folder.resolve("stubs");
        try (MockErp mock = MockErp.start();
                RecordedErp erp = RecordedErp.before(mock.baseUrl())) {
            Ended ended = Program.run(
                    "stubs",
                    "--api",
                    "all",
                    "--from",
                    erp.baseUrl(),
                    "--profile",
                    ProfileFile.in(folder, Api.SHOXL, NOWHERE),
                    "--profile",
                    ProfileFile.in(folder, Api.RETAILNXT, NOWHERE),
                    "--profile",
                    ProfileFile.in(folder, Api.FLOWRETAIL, NOWHERE),
                    "--out",
                    out);
            assertThat(ended.code()).as(ended.said()).isZero();
            assertThat(erp.asked()).hasSizeGreaterThan(100).allMatch(StubsCommandIT::isRead);
        }
        try (Stream<Path> files = Files.walk(out)) {
            assertThat(files.filter(Files::isRegularFile))
                    .isNotEmpty()
                    .noneMatch(file -> contains(file, "demo-token", "access-token", "other-token", "c2hvcDpzaG9w"));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "stubs, '--out'",
        "stubs --out x --api magento, 'SHOXL, RETAILNXT, FLOWRETAIL, ALL'",
        "stubs --out x --profile p.yaml, together with --from URL",
        "stubs --out x --from http://127.0.0.1:1, needs --profile FILE",
        "stubs --out x --from :: --profile p.yaml, must be an address",
        "stubs --out x --from ftp://erp --profile p.yaml, must be an address",
        "stubs --out x --from 127.0.0.1 --profile p.yaml, must be an address",
        "stubs --out x --from http://u:p@erp --profile p.yaml, must be an address",
        "stubs --out x --from http://127.0.0.1:1 --profile no-such-file.yaml, no-such-file.yaml"
    })
    void whatItCannotUnderstandIsToldShortly(String arguments, String part) {
        Ended ended = Program.run((Object[]) arguments.split(" "));
        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.out()).isEmpty();
        assertThat(ended.err()).contains(part);
        assertThat(ended.err().lines()).hasSizeLessThanOrEqualTo(3);
        assertThat(Path.of("x")).doesNotExist();
    }

    @Test
    void profilesMustFitTheApis() {
        Path shoxl = ProfileFile.in(folder, Api.SHOXL, NOWHERE);
        Path out = folder.resolve("stubs");
        Object[] start = {"stubs", "--from", NOWHERE, "--out", out, "--profile", shoxl};
        assertRefused(out, "two profiles of shoxl", start, "--profile", ProfileFile.in(folder, Api.SHOXL, NOWHERE));
        assertRefused(out, "a profile of retailnxt too", start, "--api", "all");
        assertRefused(
                out,
                "a profile of shoxl, but --api says flowretail",
                start,
                "--api",
                "flowretail",
                "--profile",
                ProfileFile.in(folder, Api.FLOWRETAIL, NOWHERE));
    }

    @Test
    void anErpThatIsNotThereIsNamedInOneSentence() {
        Path out = folder.resolve("stubs");
        Ended ended = Program.run(
                "stubs", "--from", NOWHERE, "--profile", ProfileFile.in(folder, Api.SHOXL, NOWHERE), "--out", out);
        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.err())
                .startsWith("erp-verify: ")
                .contains("127.0.0.1:1")
                .hasLineCount(1);
        assertThat(out).doesNotExist();
    }

    @Test
    void dataThatAreNotThereAreNamedAndAnEarlierExportStays() throws IOException {
        Path out = folder.resolve("stubs");
        assertThat(Program.run("stubs", "--api", "flowretail", "--out", out).code())
                .isZero();
        List<String> before = names(out.resolve("mappings"));
        Ended ended = Program.run(
                "stubs",
                "--from",
                MockErp.shared().baseUrl(),
                "--profile",
                ProfileFile.in(folder, Api.FLOWRETAIL, NOWHERE, "auth: { type: bearer, token: nobodys-token }"),
                "--out",
                out);
        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.err())
                .contains("listCustomers", "status 401")
                .doesNotContain("nobodys")
                .hasLineCount(1);
        assertThat(names(out.resolve("mappings"))).isEqualTo(before);
    }

    @Test
    void aFolderWithForeignFilesIsRefusedBeforeAnythingIsSent() throws IOException {
        Path out = Files.createDirectory(folder.resolve("out"));
        Files.writeString(out.resolve("thesis.tex"), "precious");
        try (RecordedErp erp = RecordedErp.before(MockErp.shared().baseUrl())) {
            Ended ended = Program.run(
                    "stubs",
                    "--from",
                    erp.baseUrl(),
                    "--profile",
                    ProfileFile.in(folder, Api.SHOXL, NOWHERE),
                    "--out",
                    out);
            assertThat(ended.code()).isEqualTo(2);
            assertThat(ended.err()).contains("thesis.tex").hasLineCount(1);
            assertThat(erp.asked()).isEmpty();
        }
        assertThat(out).isDirectoryContaining("glob:**thesis.tex");
    }

    private void assertRefused(Path out, String part, Object[] start, Object... more) {
        Ended ended = Program.run(
                Stream.concat(Arrays.stream(start), Arrays.stream(more)).toArray());
        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.err()).contains(part);
        assertThat(out).doesNotExist();
    }

    private static boolean isRead(Asked asked) {
        if (asked.method().equals("GET")) {
            return true;
        }
        String path = asked.target().replaceAll("\\?.*", "");
        return Arrays.stream(Api.values())
                .flatMap(api -> Contract.of(api).operations().stream())
                .filter(Operation::safe)
                .anyMatch(operation -> operation.method().equals(asked.method())
                        && path.matches(operation.path().text().replaceAll("\\{[^}]*}", "[^/]+")));
    }

    private static List<String> names(Path of) throws IOException {
        try (Stream<Path> files = Files.list(of)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static boolean contains(Path file, String... texts) {
        try {
            String content = Files.readString(file);
            return Arrays.stream(texts).anyMatch(content::contains);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
