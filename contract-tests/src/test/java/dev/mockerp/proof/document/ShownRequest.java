package dev.mockerp.proof.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mockerp.proof.harness.Shell;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Requests that a document shows under {@code <!-- request: name -->}, each a command of a shell. */
final class ShownRequest {

    private static final String SHOWN_URL = "http://127.0.0.1:8080";

    private ShownRequest() {}

    /** The block of that language that follows the mark, or null. */
    static @Nullable String block(String mark, String language, String document) {
        Matcher place = pattern(mark, language).matcher(document);
        return place.find() ? place.group(1) : null;
    }

    /** Finds that block; its first group is what stands in it. */
    static Pattern pattern(String mark, String language) {
        return Pattern.compile("<!-- " + mark + " -->\n```" + language + "\n(.*?)```", Pattern.DOTALL);
    }

    /**
     * What the request of that name prints when it is sent to that mock, whose address is shown as the document shows it.
     *
     * @param folder where the command runs
     */
    static String answer(String name, String document, String baseUrl, Path folder) {
        String command = block("request: " + name, "sh", document);
        assertThat(command).as("there is no block request: " + name).isNotNull();
        return Shell.curl(command.replace(SHOWN_URL, baseUrl), folder, Map.of()).replace(baseUrl, SHOWN_URL);
    }
}
