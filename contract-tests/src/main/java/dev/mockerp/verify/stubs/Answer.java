package dev.mockerp.verify.stubs;

import dev.mockerp.verify.http.Received;
import dev.mockerp.verify.run.Json;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/**
 * What an ERP answers, or would.
 *
 * @param headers those that say something of the content or of how to ask; sorted
 * @param body as it goes over the wire, byte by byte; empty for none
 */
record Answer(int status, Map<String, String> headers, byte[] body) {

    private static final Map<String, String> KEPT =
            Map.of("content-type", "Content-Type", "www-authenticate", "WWW-Authenticate", "allow", "Allow");

    /** As it came, without what belongs to the connection or to the moment. */
    static Answer of(Received received) {
        Map<String, String> headers = new TreeMap<>();
        KEPT.forEach((name, spelled) -> received.header(name).ifPresent(value -> headers.put(spelled, value)));
        return new Answer(received.status(), headers, received.body());
    }

    /** That JSON. */
    static Answer json(int status, JsonNode body) {
        return json(status, Map.of(), new String(Json.bytes(body), StandardCharsets.UTF_8));
    }

    /** A text that is JSON, or becomes JSON when the template in it is filled. */
    static Answer json(int status, Map<String, String> more, String body) {
        Map<String, String> headers = new TreeMap<>(more);
        headers.put("Content-Type", "application/json");
        return new Answer(status, headers, body.getBytes(StandardCharsets.UTF_8));
    }

    /** Nothing but a status. */
    static Answer empty(int status) {
        return new Answer(status, Map.of(), new byte[0]);
    }

    /** The same with another body. */
    Answer with(String text) {
        return new Answer(status, headers, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Whether the status is 2xx. */
    boolean isSuccess() {
        return status >= 200 && status < 300;
    }

    /** Whether the status is 4xx. */
    boolean isRefusal() {
        return status >= 400 && status < 500;
    }

    /** The body as JSON; a missing node where it is none. */
    JsonNode json() {
        try {
            return body.length == 0 ? MissingNode.getInstance() : Json.read(body);
        } catch (JacksonException notJson) {
            return MissingNode.getInstance();
        }
    }

    /** The body as text. */
    String text() {
        return new String(body, StandardCharsets.UTF_8);
    }
}
