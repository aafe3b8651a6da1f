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

    @Test
    void theScriptStartsAMockAsksItAndStopsIt(@TempDir Path folder) throws Exception {
        String script = ShownRequest.block("runs: script", "sh", Files.readString(GUIDE));
        assertThat(script).isNotNull();
        // Quoted, as the path of a checkout may hold anything. The mock must be gone at the end, and its file with it.
        String quoted = Matcher.quoteReplacement("\"" + ROOT + "/") + "$1\"";
        String here = script.replaceAll("(mock-erp/\\S+)", quoted)
                + "trap - EXIT\nkill \"$mock\"\nwait \"$mock\" || true\n[ ! -e mock.port ]\n";
        Process process = new ProcessBuilder("sh", "-e", "-c", here)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        try {
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
            String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(printed).contains("\"status\":\"UP\"");
            assertThat(process.exitValue()).as(printed).isZero();
        } finally {
            process.destroyForcibly();
        }
    }
}
