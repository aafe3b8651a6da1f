package dev.mockerp.proof.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mockerp.proof.harness.Exchange;
import dev.mockerp.proof.harness.MockErp;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;
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
        Assumptions.assumeTrue(run("curl --version") != null, "curl is not installed");
        String command = block("request: " + name, "sh", Files.readString(README));
        String answered = run(command.replace("http://127.0.0.1:8080", base()));
        assertThat(answered).as(command).isNotNull();
        JsonNode answer = Exchange.JSON.readTree(answered);
        if (Boolean.getBoolean("docs.update")) {
            print(name, Exchange.JSON.writerWithDefaultPrettyPrinter().writeValueAsString(answer));
        }
        String printed = block("answer: " + name, "json", Files.readString(README));
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
            Matcher place = pattern("answer: " + name, "json").matcher(readme);
            assertThat(place.find()).isTrue();
            Files.writeString(
                    README, readme.substring(0, place.start(1)) + answer + "\n" + readme.substring(place.end(1)));
        }
    }

    private static String block(String mark, String language, String text) {
        Matcher place = pattern(mark, language).matcher(text);
        assertThat(place.find()).as("README.md has no block " + mark).isTrue();
        return place.group(1);
    }

    private static Pattern pattern(String mark, String language) {
        return Pattern.compile("<!-- " + mark + " -->\n```" + language + "\n(.*?)```", Pattern.DOTALL);
    }

    /** What the command prints; null if it fails. */
    private static String run(String command) throws Exception {
        Process shell = new ProcessBuilder("sh", "-c", command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String out = new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return shell.waitFor(20, TimeUnit.SECONDS) && shell.exitValue() == 0 ? out : null;
    }
}
