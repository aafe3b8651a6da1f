package dev.mockerp.verify;

import dev.mockerp.verify.http.Received;
import dev.mockerp.verify.http.Sent;
import dev.mockerp.verify.run.Json;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** Requests and answers, changed as a broken ERP would. */
public final class Altered {

    private Altered() {}

    /** The body of a request; a missing node if it is not JSON. */
    public static JsonNode body(Sent request) {
        return read(request.body());
    }

    /** The body of an answer; a missing node if it is not JSON. */
    public static JsonNode body(Received answer) {
        return read(answer.body());
    }

    /** An answer with that body. */
    public static Received answer(int status, String body) {
        return new Received(
                status, Map.of("content-type", List.of("application/json")), body.getBytes(StandardCharsets.UTF_8), 1);
    }

    /** An answer of an ERP that fell over. */
    public static Received failure() {
        return answer(500, "{\"message\":\"oops\"}");
    }

    /** The request with another body. */
    public static Sent with(Sent request, JsonNode body) {
        Map<String, String> headers = new LinkedHashMap<>(request.headers());
        headers.put("Content-Type", "application/json");
        return new Sent(request.method(), request.target(), headers, Json.bytes(body));
    }

    /** The request by that method and target. */
    public static Sent with(Sent request, String method, String target) {
        return new Sent(method, target, request.headers(), request.body());
    }

    /** The request with a header set. */
    public static Sent withHeader(Sent request, String header, String value) {
        Map<String, String> headers = new LinkedHashMap<>(request.headers());
        headers.put(header, value);
        return new Sent(request.method(), request.target(), headers, request.body());
    }

    /** The answer with a change to a copy of its body, if it is a success. */
    public static Received change(Received answer, Consumer<JsonNode> change) {
        if (answer.status() != 200) {
            return answer;
        }
        JsonNode body = body(answer).deepCopy();
        change.accept(body);
        return new Received(answer.status(), answer.headers(), Json.bytes(body), answer.millis());
    }

    private static JsonNode read(byte[] bytes) {
        try {
            return Json.read(bytes);
        } catch (JacksonException notJson) {
            return MissingNode.getInstance();
        }
    }
}
