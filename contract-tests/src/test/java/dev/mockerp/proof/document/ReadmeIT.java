package dev.mockerp.proof.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mockerp.proof.harness.Exchange;
import dev.mockerp.proof.harness.MockErp;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Pastes the first requests of the README and compares the answers with the printed ones. */
class ReadmeIT {

    private static final Path README = Path.of("..", "README.md");
    private static final Object WRITING = new Object();

    @ParameterizedTest
    @ValueSource(strings = {"shoxl", "retailnxt", "flowretail", "refusal", "provider-state"})
    void aFirstRequestGetsThePrintedAnswer(String name) throws Exception {
        String answered = ShownRequest.answer(name, Files.readString(README), base(), Path.of("."));
        JsonNode answer = Exchange.JSON.readTree(answered);
        if (Boolean.getBoolean("docs.update")) {
            print(name, Exchange.JSON.writerWithDefaultPrettyPrinter().writeValueAsString(answer));
        }
        String printed = ShownRequest.block("answer: " + name, "json", Files.readString(README));
        assertThat(printed).as("README.md has no answer for " + name).isNotBlank();
        assertThat(answer).isEqualTo(Exchange.JSON.readTree(printed));
    }

    private static String base() {
        String url = MockErp.shared().baseUrl().toString();
        return url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
    }

    private static void print(String name, String answer) throws Exception {
        synchronized (WRITING) {
            String readme = Files.readString(README);
            Matcher place = ShownRequest.pattern("answer: " + name, "json").matcher(readme);
            assertThat(place.find()).isTrue();
            Files.writeString(
                    README, readme.substring(0, place.start(1)) + answer + "\n" + readme.substring(place.end(1)));
        }
    }
}
