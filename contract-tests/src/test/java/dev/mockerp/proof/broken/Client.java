package dev.mockerp.proof.broken;

import dev.mockerp.contract.fault.Answer;
import dev.mockerp.contract.fault.Headers;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A plain client that takes any answer as it comes. */
record Client(URI erp) {

    private static final String FULL = "Bearer demo-token";

    /** A question to Shoxl. */
    Answer shoxl(String operation, String body) {
        return send("POST", "/Shoxl/v1/" + operation, null, body);
    }

    /** A question to RetailNxt by the owner of the first shop. */
    Answer orders(String query) {
        return send("GET", "/api/CustomerOrder" + query, "Basic c2hvcDpzaG9w", "");
    }

    /** A request to the customers of tenant demo, with all permissions. */
    Answer customers(String method, String below, String body) {
        return send(method, "/v2/tenants/demo/customers" + below, FULL, body);
    }

    /** Makes a person and gives the identifier. */
    String person(String lastname) {
        String body = "{\"customerType\":\"PERSON\",\"firstname\":\"Ada\",\"lastname\":\"" + lastname + "\"}";
        return json(customers("POST", "", body)).path("customerUid").asString();
    }

    /** Sends JSON, or nothing when the body is empty. */
    Answer send(String method, String target, @Nullable String authorization, String body) {
        Headers headers = Headers.NONE.with("Accept", "application/json");
        headers = body.isEmpty() ? headers : headers.with("Content-Type", "application/json");
        headers = authorization == null ? headers : headers.with("Authorization", authorization);
        return new Upstream(erp).send(method, target, headers, body.getBytes(StandardCharsets.UTF_8));
    }

    static JsonNode json(Answer answer) {
        return new JsonMapper().readTree(answer.body());
    }
}
