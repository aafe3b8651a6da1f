package dev.mockerp.proof.pact;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Sets provider states by the endpoint that the control contract documents. */
final class StatesOfTheMock implements States {

    private static final JsonMapper JSON = new JsonMapper();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final URI endpoint;

    StatesOfTheMock(URI mock) {
        this.endpoint = URI.create(mock + "/__erp/provider-states");
    }

    @Override
    public Map<String, Object> setUp(String state, Map<String, Object> params) {
        return change(state, params, "setup");
    }

    @Override
    public void tearDown(String state, Map<String, Object> params) {
        change(state, params, "teardown");
    }

    private Map<String, Object> change(String state, Map<String, Object> params, String action) {
        String body = JSON.writeValueAsString(Map.of("state", state, "params", params, "action", action));
        HttpRequest request = HttpRequest.newBuilder(endpoint)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        try {
            HttpResponse<String> response = CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
            if (response.statusCode() != 200) {
                throw new AssertionError("the mock refuses the state \"" + state + "\": " + response.body());
            }
            return JSON.readValue(response.body(), new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
