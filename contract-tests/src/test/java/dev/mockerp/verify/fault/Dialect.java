package dev.mockerp.verify.fault;

import dev.mockerp.contract.Api;
import dev.mockerp.verify.http.Received;
import dev.mockerp.verify.http.Sent;
import dev.mockerp.verify.http.Transport;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;
import java.util.function.UnaryOperator;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Says the same in another way, also where a request is for no operation. {@code statuses} maps those of refusals, {@code
 * refusal} replaces their bodies by a {@code type} and a {@code body}, {@code nothing} gives a status to a page without items
 * by a parameter that was asked, {@code millis} is the time to think, {@code pretty} writes JSON with line ends and escapes;
 * the other members are those of {@link Reshaped}.
 */
final class Dialect implements Transport {

    private static final Set<String> MEMBERS =
            Set.of("statuses", "refusal", "nothing", "millis", "pretty", "lean", "nulls", "unset", "added", "decimals");

    private static final JsonMapper PLAIN = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();
    private static final JsonMapper PRETTY = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
            .build();

    private final JsonNode words;
    private final Transport erp;
    private final List<UnaryOperator<JsonNode>> shapes;

    Dialect(Api api, JsonNode words, Transport erp) {
        if (!MEMBERS.containsAll(words.propertyNames())) {
            throw new IllegalArgumentException("unknown word in " + words);
        }
        this.words = words;
        this.erp = erp;
        this.shapes = new ArrayList<>(Reshaped.all(api, words));
    }

    @Override
    public Received send(Sent request) {
        LockSupport.parkNanos(words.path("millis").asLong(0) * 1_000_000);
        Received answer = erp.send(request);
        return answer.status() >= 400 ? refusal(answer) : nothing(request, success(answer));
    }

    private Received nothing(Sent request, Received answer) {
        if (!words.has("nothing")
                || !PLAIN.readTree(answer.body()).at("/paging/totalCount").isNumber()) {
            return answer;
        }
        boolean isEmpty = PLAIN.readTree(answer.body()).path("items").isEmpty();
        return words.path("nothing").properties().stream()
                .filter(parameter -> isEmpty && request.target().contains(parameter.getKey() + "="))
                .map(parameter -> new Received(parameter.getValue().asInt(), Map.of(), new byte[0], answer.millis()))
                .findFirst()
                .orElse(answer);
    }

    private Received refusal(Received answer) {
        int status =
                words.path("statuses").path(String.valueOf(answer.status())).asInt(answer.status());
        JsonNode refusal = words.path("refusal");
        Map<String, List<String>> headers = new TreeMap<>(answer.headers());
        if (refusal.isMissingNode()) {
            return new Received(status, headers, answer.body(), answer.millis());
        }
        headers.remove("content-type");
        if (refusal.has("type")) {
            headers.put("content-type", List.of(refusal.path("type").asString()));
        }
        byte[] body = refusal.path("body").asString("").getBytes(StandardCharsets.UTF_8);
        return new Received(status, headers, body, answer.millis());
    }

    private Received success(Received answer) {
        if (answer.body().length == 0 || shapes.isEmpty() && !words.has("pretty")) {
            return answer;
        }
        try {
            JsonNode json = PLAIN.readTree(answer.body());
            for (UnaryOperator<JsonNode> shape : shapes) {
                json = shape.apply(json);
            }
            byte[] body = (words.has("pretty") ? PRETTY : PLAIN).writeValueAsBytes(json);
            return new Received(answer.status(), answer.headers(), body, answer.millis());
        } catch (JacksonException noJson) {
            return answer;
        }
    }
}
