package dev.mockerp.proof.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mockerp.proof.harness.MockErp;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the commands of the guide to the journal from its first to its last. */
class JournalGuideIT {

    private static final Path GUIDE = Path.of("..", "docs", "guides", "see-what-my-shop-sent.md");
    private static final Pattern REQUEST = Pattern.compile("<!-- request: (\\S+) -->");

    @TempDir
    Path folder;

    @Test
    void itsCommandsPrintWhatItShows() throws Exception {
        String guide = Files.readString(GUIDE);
        List<String> names =
                REQUEST.matcher(guide).results().map(found -> found.group(1)).toList();
        assertThat(names).contains("text", "curl", "live").endsWith("har", "clear");

        try (MockErp mock = MockErp.start()) {
            for (String name : names) {
                String printed = ShownRequest.answer(name, guide, mock.baseUrl().toString(), folder);
                String shown = ShownRequest.block("answer: " + name, "text", guide);
                if (shown != null) {
                    assertThat(printed.strip()).as(name).matches(anythingForDots(shown.strip()));
                }
            }
            assertThat(Files.readString(folder.resolve("shop.har"))).startsWith("{\"log\":");
            assertThat(mock.http()
                            .get("/__erp/journal")
                            .expect(200)
                            .at("/entries")
                            .isEmpty())
                    .isTrue();
        }
    }

    private static String anythingForDots(String shown) {
        return Pattern.quote(shown).replace("…", "\\E.*\\Q");
    }
}
