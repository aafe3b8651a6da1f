package dev.mockerp.verify.pact;

import dev.mockerp.verify.run.Json;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Reads the bodies of a pact, which each version writes in its way. */
final class BodyReader {

    private static final String JSON = "application/json";

    private BodyReader() {}

    /** The body of a request or an answer, whose place that is. */
    static Content content(String place, JsonNode message, Map<String, List<String>> headers, int version) {
        JsonNode body = message.path("body");
        if (version < 4 || !body.isObject()) {
            boolean isNone = body.isMissingNode() || isEmpty(message, version);
            return isNone ? Content.none(place) : old(place, body, declared(headers));
        }
        JsonNode content = body.path("content");
        String inside = place + ".content";
        if (content.isMissingNode() || isEmpty(message, version)) {
            return Content.none(inside);
        }
        String type = body.path("contentType").asString(JSON);
        boolean isJson = isJson(type);
        String encoding = body.path("encoded").asString("false");
        if (!content.isString() || isJson && encoding.equals("false")) {
            return Content.json(inside, content, type);
        }
        String text = decoded(content.asString(), encoding);
        return isJson ? parsed(inside, text, type) : Content.other(inside, text, type);
    }

    /** Whether the pact says that there is no body, where others say nothing of it. */
    static boolean isEmpty(JsonNode message, int version) {
        JsonNode body = message.path("body");
        if (version < 4 || !body.isObject()) {
            return body.isNull() || body.isString() && body.asString().isEmpty();
        }
        JsonNode content = body.path("content");
        boolean isJson = isJson(body.path("contentType").asString(""));
        return content.isNull() && !isJson
                || content.isString() && content.asString().isEmpty();
    }

    /** A text may be a document that was written as one. */
    private static Content old(String place, JsonNode body, String type) {
        if (!body.isString()) {
            return Content.json(place, body, "");
        }
        Content parsed = parsed(place, body.asString(), "");
        JsonNode json = parsed.json();
        if (json != null && (isJson(type) || type.isEmpty() && (json.isObject() || json.isArray()))) {
            return parsed;
        }
        return isJson(type) ? Content.json(place, body, "") : Content.other(place, body.asString(), "");
    }

    private static Content parsed(String place, String text, String type) {
        try {
            return Content.json(place, Json.read(text.getBytes(StandardCharsets.UTF_8)), type);
        } catch (JacksonException e) {
            return Content.other(place, text, type);
        }
    }

    private static String decoded(String text, String encoding) {
        try {
            boolean isPlain = encoding.equals("false") || encoding.equalsIgnoreCase("json");
            return isPlain ? text : new String(Base64.getDecoder().decode(text), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text;
        }
    }

    private static String declared(Map<String, List<String>> headers) {
        return headers.entrySet().stream()
                .filter(header -> header.getKey().equalsIgnoreCase("Content-Type"))
                .flatMap(header -> header.getValue().stream())
                .findFirst()
                .orElse("");
    }

    private static boolean isJson(String type) {
        return type.toLowerCase(Locale.ROOT).contains("json");
    }
}
