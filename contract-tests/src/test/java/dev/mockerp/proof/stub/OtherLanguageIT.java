package dev.mockerp.proof.stub;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mockerp.proof.harness.MockErp;
import dev.mockerp.proof.harness.Unique;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** A WireMock client of another language steers the mock, if somebody installed it. */
class OtherLanguageIT {

    private static final String SCRIPT = "wiremock-client.mjs";
    private static final Path FOLDER = Path.of("target", "javascript");

    static boolean isInstalled() {
        return Files.isDirectory(FOLDER.resolve("node_modules"));
    }

    @Test
    @EnabledIf(
            value = "isInstalled",
            disabledReason = "its client is not installed:"
                    + " npm install --prefix contract-tests/target/javascript wiremock-rest-client@1.11.0")
    void aClientInJavaScriptMakesStubsAndCountsRequests() throws Exception {
        // A script finds what is installed beside it.
        Files.copy(
                Path.of("src", "test", "javascript", SCRIPT),
                FOLDER.resolve(SCRIPT),
                StandardCopyOption.REPLACE_EXISTING);
        Process node = new ProcessBuilder(
                        "node", SCRIPT, MockErp.shared().baseUrl() + "/sandbox/" + Unique.text("javascript") + "/")
                .directory(FOLDER.toFile())
                .redirectErrorStream(true)
                .start();

        String output = new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(node.waitFor(20, TimeUnit.SECONDS)).isTrue();
        assertThat(output.strip()).isEqualTo("done");
    }
}
