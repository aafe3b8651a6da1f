package dev.mockerp.proof.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the script that docs/guides/start-in-ci.md shows. */
class CiGuideIT {

    private static final Path GUIDE = Path.of("..", "docs", "guides", "start-in-ci.md");
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    @TempDir
    private Path folder;

    @Test
    void theScriptStartsAMockAsksItAndStopsIt() throws Exception {
        Files.writeString(folder.resolve("mock.port"), "99");

        assertThat(run("")).isZero();
    }

    @Test
    void aScriptThatFailsStopsTheMockToo() throws Exception {
        assertThat(run("exit 3\n")).isEqualTo(3);
    }

    /** Runs the script with more at its end; the mock must be gone afterwards, and its file with it. */
    private int run(String more) throws Exception {
        String script = ShownRequest.block("runs: script", "sh", Files.readString(GUIDE));
        assertThat(script).isNotNull();
        // Quoted, as the path of a checkout may hold anything.
        String quoted = Matcher.quoteReplacement("\"" + ROOT + "/") + "$1\"";
        String here = script.replaceAll("(mock-erp/\\S+)", quoted) + more;
        // The pipe has its end when nobody is left who can write to it: neither the script nor the mock.
        String toTheEnd = "{ sh -e -c \"$0\"; echo \"exit $?\"; } 2>&1 | cat";
        Process process = new ProcessBuilder("sh", "-c", toTheEnd, here)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        try {
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
            String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(printed).contains("\"status\":\"UP\"");
            assertThat(folder.resolve("mock.port")).as(printed).doesNotExist();
            return Integer.parseInt(
                    printed.substring(printed.lastIndexOf("exit ") + 5).strip());
        } finally {
            process.destroyForcibly();
        }
    }
}
