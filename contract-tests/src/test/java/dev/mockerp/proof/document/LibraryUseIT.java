package dev.mockerp.proof.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mockerp.proof.harness.MockErp;
import dev.mockerp.verify.Verification;
import dev.mockerp.verify.Version;
import dev.mockerp.verify.http.Bodies;
import dev.mockerp.verify.http.HttpTransport;
import dev.mockerp.verify.http.ShownText;
import dev.mockerp.verify.profile.Profile;
import dev.mockerp.verify.profile.ProfileReader;
import dev.mockerp.verify.report.Report;
import dev.mockerp.verify.report.Report.Overall;
import dev.mockerp.verify.report.ReportFolder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The lines of Java that the page of the checker shows are these, and do what it says. */
class LibraryUseIT {

    private static final Path OWN = Path.of("src/test/java/dev/mockerp/proof/document/LibraryUseIT.java");

    @TempDir
    Path out;

    @Test
    void theLinesOfThePageCheckAnErp() throws Exception {
        Path file = Files.writeString(
                out.resolveSibling(out.getFileName() + ".yaml"),
                Files.readString(Path.of("vendors/mock-erp/retailnxt.yaml"))
                        .replace(
                                "http://127.0.0.1:8080",
                                MockErp.shared().baseUrl().toString()));

        // From here on as the page has it.
        Profile profile = ProfileReader.read(file, System.getenv());
        ShownText shown = new ShownText(profile, Bodies.FINDING);
        Verification verification = new Verification(
                profile,
                "a seed",
                Clock.systemUTC(),
                HttpTransport.to(profile, Version.of()),
                exchange -> shown.exchange(exchange.number(), exchange.sent(), exchange.received()),
                (done, of, what, requests) -> {});
        Report report = verification.report();
        ReportFolder.at(out).write(report);

        Files.delete(file);
        assertThat(report.verdict()).isEqualTo(Overall.CONFORMS);
        assertThat(out.resolve("report.html")).exists();
    }

    @Test
    void thePageHasTheseLines() throws Exception {
        String page = Files.readString(Path.of("README.md"));
        String snippet = page.substring(page.indexOf("```java\n", page.indexOf("## As a library")) + 8);
        List<String> lines = snippet.substring(0, snippet.indexOf("```"))
                .lines()
                .map(String::strip)
                .toList();

        assertThat(lines).hasSizeGreaterThan(5);
        assertThat(Files.readAllLines(OWN).stream().map(String::strip)).containsSequence(lines);
    }
}
