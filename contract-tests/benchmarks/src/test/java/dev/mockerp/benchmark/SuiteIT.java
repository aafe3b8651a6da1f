package dev.mockerp.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The suite works, though nothing that it measures here is worth anything. */
@EnabledOnOs(OS.LINUX)
class SuiteIT {

    private static final String ROOT = Path.of(System.getProperty("benchmarks.root"))
            .toAbsolutePath()
            .normalize()
            .toString();

    @TempDir
    Path folder;

    @Test
    void measuresWhatThereIsAndSaysWhatIsMissing() throws Exception {
        Path out = folder.resolve("results.json");

        int code = Main.run(
                "--root",
                ROOT,
                "--search-path",
                "/nowhere",
                "--out",
                out.toString(),
                "--only",
                "start,load",
                "--servers",
                "mock,bare,prism",
                "--seconds",
                "1",
                "--rounds",
                "1");

        assertThat(code).isZero();
        JsonNode report = JsonMapper.shared().readTree(Files.readAllBytes(out));
        assertThat(report.path("skipped")
                        .valueStream()
                        .map(skip -> skip.path("what").asString() + ": "
                                + skip.path("why").asString()))
                .containsExactly("Prism: node is not installed", "load: wrk is not installed");
        assertThat(report.path("numbers").valueStream())
                .extracting(number -> number.path("subject").asString() + ", "
                        + number.path("what").asString())
                .containsExactly(
                        "mock, CPU",
                        "mock, wall",
                        "mock, resident",
                        "bare servlet, CPU",
                        "bare servlet, wall",
                        "bare servlet, resident");
        assertThat(report.path("numbers").valueStream()).allSatisfy(number -> {
            assertThat(number.path("median").asDouble()).isPositive();
            assertThat(number.path("command").asString()).doesNotContain(ROOT);
        });
    }

    @Test
    void whatCannotBeMeasuredEndsWithASentence() {
        assertThat(Main.run("--root", folder.toString())).isEqualTo(2);
        assertThat(Main.run("--only", "everything")).isEqualTo(2);
    }
}
