package dev.mockerp.erp;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Asks a mock everything once, so that a JVM that watches knows what a start and the first requests load. What it learns
 * goes into an archive of class data.
 */
final class Rehearsal {

    private static final int MILLISECONDS = 20_000;

    private Rehearsal() {}

    /**
     * Sends the requests that stand in {@code rehearsal.json}.
     *
     * @param mock address of a mock with the built-in fixtures
     * @throws IllegalStateException if an answer has another status than is written there
     */
    static void with(String mock) {
        try (InputStream in = Rehearsal.class.getResourceAsStream("/rehearsal.json")) {
            for (JsonNode request : JsonMapper.shared().readTree(in)) {
                int status = send(mock, request);
                if (status != request.path("status").asInt()) {
                    throw new IllegalStateException("answered " + status + " to " + request);
                }
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int send(String mock, JsonNode request) throws IOException {
        HttpURLConnection connection = (HttpURLConnection)
                URI.create(mock + request.path("path").asString()).toURL().openConnection();
        connection.setRequestMethod(request.path("method").asString());
        connection.setConnectTimeout(MILLISECONDS);
        connection.setReadTimeout(MILLISECONDS);
        request.path("headers")
                .properties()
                .forEach(header -> connection.setRequestProperty(
                        header.getKey(), header.getValue().asString()));
        if (request.has("body")) {
            connection.setDoOutput(true);
            connection.setRequestProperty("Content-Type", "application/json");
            try (OutputStream out = connection.getOutputStream()) {
                out.write(request.get("body").toString().getBytes(StandardCharsets.UTF_8));
            }
        }
        int status = connection.getResponseCode();
        try (InputStream answer = status < 400 ? connection.getInputStream() : connection.getErrorStream()) {
            if (answer != null) {
                answer.readAllBytes();
            }
        }
        return status;
    }
}
