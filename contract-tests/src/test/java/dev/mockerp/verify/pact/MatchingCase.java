package dev.mockerp.verify.pact;

import dev.mockerp.verify.http.Received;
import dev.mockerp.verify.run.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * An expected answer and one that comes.
 *
 * @param group the name that it shares with others
 * @param expected as a pact of that version has it
 * @param status of the answer that comes
 */
record MatchingCase(
        String group,
        String name,
        int version,
        ObjectNode expected,
        int status,
        Map<String, List<String>> headers,
        byte[] body) {

    /** Those of the resource file. */
    static List<MatchingCase> all() {
        try {
            JsonNode groups = Json.read(Files.readAllBytes(Path.of("src/test/resources/matching-cases.json")));
            List<MatchingCase> cases = new ArrayList<>();
            for (JsonNode group : groups) {
                for (JsonNode answer : group.path("answers")) {
                    cases.add(of(group, answer));
                }
            }
            return cases;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static MatchingCase of(JsonNode group, JsonNode answer) {
        int version = group.path("version").asInt();
        ObjectNode expected = Json.object();
        expected.put("status", group.path("status").asInt(200));
        if (group.has("headers")) {
            expected.set("headers", group.path("headers"));
        }
        if (group.has("body")) {
            JsonNode body = group.path("body");
            expected.set("body", body);
            if (version >= 4) {
                expected.putObject("body")
                        .put("contentType", "application/json")
                        .put("encoded", false)
                        .set("content", body);
            }
        }
        expected.set("matchingRules", group.path("rules").isMissingNode() ? Json.object() : group.path("rules"));
        Map<String, List<String>> headers = new LinkedHashMap<>();
        boolean hasBody = answer.has("body");
        if (hasBody) {
            headers.put("content-type", List.of("application/json"));
        }
        answer.path("headers").properties().forEach(header -> {
            List<String> values = new ArrayList<>();
            if (header.getValue().isArray()) {
                header.getValue().forEach(value -> values.add(value.asString()));
            } else {
                values.add(header.getValue().asString());
            }
            headers.put(header.getKey().toLowerCase(Locale.ROOT), values);
        });
        return new MatchingCase(
                group.path("name").asString(),
                group.path("name").asString() + ": " + answer,
                version,
                expected,
                answer.path("status").asInt(200),
                headers,
                hasBody ? Json.bytes(answer.path("body")) : new byte[0]);
    }

    static List<MatchingCase> ofVersion(int version, List<MatchingCase> cases) {
        return cases.stream().filter(each -> each.version() == version).toList();
    }

    /** A pact that expects what those of a version expect, under the name of each group. */
    static ObjectNode pact(int version, List<MatchingCase> cases) {
        ObjectNode pact = Json.object();
        pact.putObject("consumer").put("name", "shop");
        pact.putObject("provider").put("name", "erp");
        ArrayNode interactions = pact.putArray("interactions");
        Set<String> groups = new HashSet<>();
        for (MatchingCase each : ofVersion(version, cases)) {
            if (groups.add(each.group)) {
                ObjectNode interaction = interactions.addObject();
                interaction.put("description", each.group);
                if (version >= 4) {
                    interaction.put("type", "Synchronous/HTTP");
                }
                interaction.putObject("request").put("method", "GET").put("path", "/");
                interaction.set("response", each.expected);
            }
        }
        pact.putObject("metadata").putObject("pactSpecification").put("version", version + ".0");
        return pact;
    }

    /** The answer that comes. */
    Received received() {
        return new Received(status, headers, body, 1);
    }

    @Override
    public String toString() {
        return name;
    }
}
