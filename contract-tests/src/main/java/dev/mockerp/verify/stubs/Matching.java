package dev.mockerp.verify.stubs;

import dev.mockerp.verify.run.Json;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Which requests a stub is for, in the words of WireMock. */
final class Matching {

    private final ObjectNode request = Json.object();

    private Matching() {}

    /** Of that method, at a path that fits the regular expression as a whole. */
    static Matching of(String method, String path) {
        Matching matching = new Matching();
        matching.request.put("method", method);
        matching.request.put("urlPathPattern", path);
        return matching;
    }

    Matching header(String name, ObjectNode pattern) {
        request.withObjectProperty("headers").set(name, pattern);
        return this;
    }

    Matching query(String name, ObjectNode pattern) {
        request.withObjectProperty("queryParameters").set(name, pattern);
        return this;
    }

    Matching body(ObjectNode pattern) {
        request.withArrayProperty("bodyPatterns").add(pattern);
        return this;
    }

    ObjectNode json() {
        return request;
    }

    static ObjectNode absent() {
        return Json.object().put("absent", true);
    }

    static ObjectNode equalTo(String text) {
        return Json.object().put("equalTo", text);
    }

    /** The whole value fits the regular expression. */
    static ObjectNode matches(String expression) {
        return Json.object().put("matches", expression);
    }

    /** There is a value, and as a whole it does not fit the regular expression. */
    static ObjectNode differsFrom(String expression) {
        return matches("(?!(?:" + expression + ")$)[\\s\\S]*");
    }

    static ObjectNode absentOr(ObjectNode pattern) {
        ObjectNode either = Json.object();
        either.putArray("or").add(absent()).add(pattern);
        return either;
    }

    static ObjectNode not(ObjectNode pattern) {
        ObjectNode not = Json.object();
        not.set("not", pattern);
        return not;
    }

    /** The value at that path of the body fits the pattern. */
    static ObjectNode at(String path, ObjectNode pattern) {
        ObjectNode place = Json.object().put("expression", path);
        place.setAll(pattern);
        ObjectNode matching = Json.object();
        matching.set("matchesJsonPath", place);
        return matching;
    }

    /** There is something at that path of the body. */
    static ObjectNode present(String path) {
        return Json.object().put("matchesJsonPath", path);
    }

    /** The same JSON, whatever the spaces and the order of members; lists in their order. */
    static ObjectNode equalToJson(JsonNode value) {
        ObjectNode pattern = Json.object();
        pattern.put("equalToJson", new String(Json.bytes(value), java.nio.charset.StandardCharsets.UTF_8));
        return pattern;
    }

    /** The body is JSON of that schema. */
    static ObjectNode schema(JsonNode schema) {
        ObjectNode pattern = Json.object();
        pattern.set("matchesJsonSchema", schema);
        pattern.put("schemaVersion", "V7");
        return pattern;
    }

    /** Fits each of those texts and no other. */
    static String anyOf(List<String> texts) {
        return texts.stream()
                .map(Matching::quoted)
                .reduce((a, b) -> a + "|" + b)
                .orElse("(?!)");
    }

    /** A regular expression that fits this text only. */
    static String quoted(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}_/% -]", "\\\\$0");
    }
}
