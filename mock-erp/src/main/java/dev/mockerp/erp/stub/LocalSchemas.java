package dev.mockerp.erp.stub;

import com.github.tomakehurst.wiremock.common.Json;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.regex.Pattern;
import wiremock.com.fasterxml.jackson.core.JsonParser;
import wiremock.com.fasterxml.jackson.core.JsonToken;
import wiremock.com.fasterxml.jackson.databind.JsonNode;
import wiremock.com.fasterxml.jackson.databind.node.MissingNode;

/**
 * Sees to it that the schemas of patterns stand by themselves. WireMock fetches what they refer to, from servers and from
 * files, as soon as it reads them, and lets nobody keep it from that.
 */
final class LocalSchemas {

    private static final String PATTERN = "matchesJsonSchema";
    private static final Set<String> REFERENCES = Set.of("$ref", "$dynamicRef", "$recursiveRef");
    private static final Set<String> ADDRESSES = Set.of("$id", "id");
    private static final Pattern DIALECT =
            Pattern.compile("https?://json-schema\\.org/(draft-0[3467]|draft/20(19-09|20-12))/schema#?");

    private LocalSchemas() {}

    /**
     * Looks at every schema in what is going to be read, if it is JSON; also at those of members that come twice, all of
     * which WireMock reads.
     *
     * @throws IllegalArgumentException if one refers to something outside
     */
    static void check(String json) {
        try (JsonParser parser = Json.getObjectMapper().createParser(json)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.FIELD_NAME && parser.currentName().equals(PATTERN)) {
                    checkSchema(parser);
                }
            }
        } catch (IOException noJson) {
            // WireMock says so, where there is to be any; it does not come further than this.
        }
    }

    private static void checkSchema(JsonParser parser) throws IOException {
        boolean text = parser.nextToken() == JsonToken.VALUE_STRING;
        Deque<JsonNode> left = new ArrayDeque<>();
        left.push(text ? read(parser.getText()) : parser.readValueAsTree());
        while (!left.isEmpty()) {
            JsonNode node = left.pop();
            node.properties().forEach(member -> check(member.getKey(), member.getValue()));
            node.forEach(left::push);
        }
    }

    /** Of what is no JSON, nothing: it is no schema, and WireMock goes on to the next. */
    private static JsonNode read(String schema) {
        try {
            return Json.getObjectMapper().readTree(schema);
        } catch (IOException noJson) {
            return MissingNode.getInstance();
        }
    }

    private static void check(String member, JsonNode value) {
        if (!value.isTextual()) {
            return;
        }
        String text = value.textValue();
        boolean outside = REFERENCES.contains(member) && !text.startsWith("#")
                || ADDRESSES.contains(member) && text.contains(":")
                || member.equals("$schema") && !DIALECT.matcher(text).matches();
        if (outside) {
            throw new IllegalArgumentException("a schema has to stand by itself, as the mock fetches nothing: " + member
                    + " of a pattern " + PATTERN + " refers to something outside, or gives the schema an address.");
        }
    }
}
