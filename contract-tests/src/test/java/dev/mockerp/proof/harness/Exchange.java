package dev.mockerp.proof.harness;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A request and its answer.
 *
 * @param path as sent, without query
 * @param query parameters that were given by name, decoded
 * @param requestBody empty when there was none
 * @param headers of the answer, in any case
 * @param body of the answer; empty when there was none
 */
public record Exchange(
        String method,
        String path,
        Map<String, String> query,
        Map<String, String> requestHeaders,
        byte[] requestBody,
        int status,
        Map<String, String> headers,
        byte[] body) {

    /** Strict: no duplicate members, nothing after the document, decimals as they are written. */
    public static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    /** The body of the answer as JSON; fails when it is none. */
    public JsonNode json() {
        if (body.length == 0) {
            throw new AssertionError("the answer is not JSON: it has no body\n" + this);
        }
        try {
            return JSON.readTree(body);
        } catch (JacksonException e) {
            throw new AssertionError("the answer is not JSON: " + e.getOriginalMessage() + "\n" + this, e);
        }
    }

    /** The part of the answer at that JSON pointer; a missing node if there is none. */
    public JsonNode at(String pointer) {
        return json().at(pointer);
    }

    /** The text at that JSON pointer; fails when there is none. */
    public String text(String pointer) {
        JsonNode node = at(pointer);
        if (!node.isString()) {
            throw new AssertionError("no text at " + pointer + "\n" + this);
        }
        return node.asString();
    }

    /** The body of the answer as text. */
    public String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    /** A header of the answer, or null. */
    public @Nullable String header(String name) {
        return headers.get(name);
    }

    /** Fails unless the answer has that status. */
    public Exchange expect(int expected) {
        if (status != expected) {
            throw new AssertionError("expected status " + expected + ", observed " + status + "\n" + this);
        }
        return this;
    }

    /** What a refusal says is wrong, each as {@code in pointer rule}. */
    public List<String> violations() {
        return json().path("violations")
                .valueStream()
                .map(v -> v.path("in").asString() + " " + v.path("pointer").asString() + " "
                        + v.path("rule").asString())
                .toList();
    }

    /** Where a refusal says that something is wrong, each as {@code in pointer}. */
    public List<String> places() {
        return json().path("violations")
                .valueStream()
                .map(v -> v.path("in").asString() + " " + v.path("pointer").asString())
                .distinct()
                .toList();
    }

    /** The request body as JSON; a missing node when there is none or it is not JSON. */
    JsonNode requestJson() {
        try {
            return JSON.readTree(requestBody);
        } catch (JacksonException notJson) {
            return JSON.missingNode();
        }
    }

    @Override
    public String toString() {
        return method + " " + path + (query.isEmpty() ? "" : " " + query) + " " + requestHeaders + "\n> "
                + cut(new String(requestBody, StandardCharsets.UTF_8)) + "\n< " + status + " " + headers + "\n< "
                + cut(text());
    }

    private static String cut(String text) {
        return text.length() <= 2000 ? text : text.substring(0, 2000) + "… (" + text.length() + " characters)";
    }
}
