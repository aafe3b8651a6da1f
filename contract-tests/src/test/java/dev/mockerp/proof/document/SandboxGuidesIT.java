package dev.mockerp.proof.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mockerp.proof.harness.MockErp;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs the commands of the guides to sandboxes, what goes wrong in them and stubs, each guide in sandboxes of its own. */
class SandboxGuidesIT {

    private static final Path GUIDES = Path.of("..", "docs", "guides");
    private static final Pattern REQUEST = Pattern.compile("<!-- request: (\\S+) -->");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "run-tests-in-parallel",
                "stop-the-clock",
                "set-the-data",
                "make-the-erp-slow",
                "make-the-erp-fail",
                "break-the-contract-on-purpose",
                "stub-one-answer",
                "verify-with-wiremock-clients"
            })
    void theCommandsOfAGuidePrintWhatItShows(String name) throws Exception {
        String guide = Files.readString(GUIDES.resolve(name + ".md"));
        List<String> requests =
                REQUEST.matcher(guide).results().map(found -> found.group(1)).toList();

        assertThat(requests).hasSizeGreaterThan(3);
        for (String request : requests) {
            String printed = ShownRequest.answer(
                    request, guide, MockErp.shared().baseUrl().toString(), folder);
            String shown = ShownRequest.block("answer: " + request, "text", guide);
            if (shown != null) {
                assertThat(printed.strip()).as(request).matches(anythingForDots(shown.strip()));
            }
        }
    }

    private static String anythingForDots(String shown) {
        return Pattern.quote(shown).replace("…", "\\E.*\\Q");
    }
}
