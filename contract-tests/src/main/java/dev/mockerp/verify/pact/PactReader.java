package dev.mockerp.verify.pact;

import dev.mockerp.verify.run.Json;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Reads pact files of the specification's versions 2, 3 and 4. */
final class PactReader {

    private static final long LARGEST = 32L * 1024 * 1024;
    private static final Set<Integer> VERSIONS = Set.of(2, 3, 4);

    private final List<Interaction> interactions = new ArrayList<>();
    private final List<String> notHttp = new ArrayList<>();

    private PactReader() {}

    /**
     * What the file says.
     *
     * @throws UnreadablePact if it cannot be read, or is no pact of a known version
     */
    static PactFile read(Path file) {
        JsonNode pact = json(file);
        JsonNode metadata = pact.path("metadata");
        String version = metadata.path("pactSpecification")
                .path("version")
                .asString(metadata.path("pactSpecificationVersion").asString(""));
        if (!pact.path("consumer").path("name").isString()
                || !pact.path("interactions").isArray()
                        && !pact.path("messages").isArray()) {
            throw new UnreadablePact(file + " is no pact: it names no consumer, or has no list of interactions.");
        }
        if (!version.matches("\\d+(\\..*)?") || !VERSIONS.contains(major(version))) {
            throw new UnreadablePact(
                    file + " does not say in metadata that it is of version 2, 3 or 4 of the Pact" + " specification.");
        }
        PactReader reader = new PactReader();
        reader.read(pact, major(version));
        return new PactFile(
                pact.path("consumer").path("name").asString(),
                pact.path("provider").path("name").asString(""),
                List.copyOf(reader.interactions),
                List.copyOf(reader.notHttp));
    }

    private static JsonNode json(Path file) {
        try {
            if (!Files.isRegularFile(file)) {
                throw new UnreadablePact("There is no file " + file + ".");
            }
            if (Files.size(file) > LARGEST) {
                throw new UnreadablePact(file + " is larger than any pact that is read (" + LARGEST + " bytes).");
            }
            return Json.read(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UnreadablePact(file + " cannot be read.");
        } catch (JacksonException e) {
            throw new UnreadablePact(file + " is no JSON: " + e.getOriginalMessage() + ".");
        }
    }

    private static int major(String version) {
        String digits = version.replaceFirst("\\..*", "");
        return digits.length() > 1 ? Integer.MAX_VALUE : Integer.parseInt(digits);
    }

    private void read(JsonNode pact, int version) {
        for (int i = 0; i < pact.path("messages").size(); i++) {
            notHttp.add("messages[" + i + "]");
        }
        for (int i = 0; i < pact.path("interactions").size(); i++) {
            String place = "interactions[" + i + "]";
            JsonNode interaction = pact.path("interactions").get(i);
            String type = interaction.path("type").asString("Synchronous/HTTP");
            if (!type.equals("Synchronous/HTTP")) {
                notHttp.add(place);
                continue;
            }
            interactions.add(interaction(place, interaction, version));
        }
    }

    private static Interaction interaction(String place, JsonNode node, int version) {
        JsonNode request = node.path("request");
        JsonNode response = node.path("response");
        if (!request.path("method").isString() || !request.path("path").isString()) {
            throw new UnreadablePact(place + ".request has no method or no path.");
        }
        Map<String, List<String>> sent = headers(request.path("headers"));
        Map<String, List<String>> answered = headers(response.path("headers"));
        return new Interaction(
                place,
                node.path("description").asString(""),
                request.path("method").asString().toUpperCase(Locale.ROOT),
                request.path("path").asString(),
                query(request.path("query")),
                BodyReader.content(place + ".request.body", request, sent, version),
                states(node),
                sent,
                request.path("generators"),
                new ExpectedAnswer(
                        response.path("status").asInt(200),
                        answered,
                        BodyReader.content(place + ".response.body", response, answered, version),
                        BodyReader.isEmpty(response, version),
                        MatchingRules.of(response.path("matchingRules"), version),
                        response.path("generators")));
    }

    /** Version 2 has one, by its name alone. */
    private static List<ProviderState> states(JsonNode node) {
        List<ProviderState> states = new ArrayList<>();
        for (String old : List.of("providerState", "provider_state")) {
            if (node.path(old).isString()) {
                states.add(new ProviderState(node.path(old).asString(), Json.object()));
            }
        }
        for (JsonNode state : node.path("providerStates")) {
            JsonNode params = state.path("params").isObject() ? state.path("params") : Json.object();
            states.add(new ProviderState(state.path("name").asString(""), params));
        }
        return states;
    }

    private static Map<String, List<String>> headers(JsonNode headers) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        headers.properties().forEach(header -> {
            List<String> all = new ArrayList<>();
            if (header.getValue().isArray()) {
                header.getValue().forEach(value -> all.add(value.asString("")));
            } else {
                all.add(header.getValue().asString(""));
            }
            values.put(header.getKey(), all);
        });
        return values;
    }

    /** Version 2 has the query as text, later versions the values by name. */
    private static Map<String, List<String>> query(JsonNode query) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        if (query.isString()) {
            for (String pair : query.asString().split("&")) {
                if (!pair.isEmpty()) {
                    String[] parts = pair.split("=", 2);
                    values.computeIfAbsent(decoded(parts[0]), name -> new ArrayList<>())
                            .add(parts.length == 1 ? "" : decoded(parts[1]));
                }
            }
        }
        for (Map.Entry<String, JsonNode> parameter : query.properties()) {
            List<String> all = values.computeIfAbsent(parameter.getKey(), name -> new ArrayList<>());
            if (parameter.getValue().isArray()) {
                parameter.getValue().forEach(value -> all.add(value.asString("")));
            } else {
                all.add(parameter.getValue().asString(""));
            }
        }
        return values;
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text;
        }
    }
}
