package dev.mockerp.erp.request;

import dev.mockerp.contract.Body;
import dev.mockerp.contract.Operation;
import dev.mockerp.contract.Shapes;
import dev.mockerp.contract.fault.Answer;
import dev.mockerp.contract.fault.Headers;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Answers in the place of an ERP what a request prefers: {@code Prefer: code=404}, {@code Prefer: example=unknownAccount}.
 * A preference that the contract does not know is ignored, as RFC 7240 has it.
 */
final class Preferences {

    /** What the journal says of an answer of these. */
    static final Exchange.Applied APPLIED = new Exchange.Applied(null, List.of("prefer"));

    private static final String HEADER = "Prefer";

    private final boolean on;
    private final JsonMapper json;
    private final Map<ServedApi, Shapes> strict = new ConcurrentHashMap<>();

    Preferences(boolean on, JsonMapper json) {
        this.on = on;
        this.json = json;
    }

    /** The preferred answer; null where none is preferred that the operation can have. */
    @Nullable
    Answer of(HttpServletRequest request, ServedApi api, Operation operation) {
        if (!on || request.getHeader(HEADER) == null || !api.isRecorded()) {
            return null;
        }
        Map<String, String> preferred = preferred(Collections.list(request.getHeaders(HEADER)));
        String code = preferred.get("code");
        String example = preferred.get("example");
        List<Integer> statuses = code == null
                ? List.copyOf(new TreeSet<>(operation.responses().keySet()))
                : operation.responses().keySet().stream()
                        .filter(status -> code.equals(String.valueOf(status)))
                        .toList();
        if (example != null) {
            for (int status : statuses) {
                JsonNode value = examples(api, operation, status).get(example);
                if (value != null) {
                    String applied = code == null ? "" : "code=" + code + ", ";
                    return answer(api, operation, status, value, applied + "example=" + example);
                }
            }
        }
        return code == null || statuses.isEmpty() ? null : ofStatus(api, operation, statuses.get(0));
    }

    private @Nullable Answer ofStatus(ServedApi api, Operation operation, int status) {
        String applied = "code=" + status;
        if (status >= 400) {
            Answer refusal = DemandedRefusal.of(api, operation, status, "The request prefers to be refused.", json);
            return refusal.withHeaders(refusal.headers().with("Preference-Applied", applied));
        }
        if (operation.responses().get(status) == null) {
            return new Answer(
                    status, new Headers(List.of(new Headers.Field("Preference-Applied", applied))), new byte[0], false);
        }
        return examples(api, operation, status).values().stream()
                .findFirst()
                .map(value -> answer(api, operation, status, value, applied))
                .orElse(null);
    }

    private Answer answer(ServedApi api, Operation operation, int status, JsonNode body, String applied) {
        Body declared = operation.responses().get(status);
        String type = declared == null ? api.refusalMediaType() : declared.mediaType();
        Headers headers = new Headers(
                List.of(new Headers.Field("Content-Type", type), new Headers.Field("Preference-Applied", applied)));
        return new Answer(status, headers, json.writeValueAsBytes(body), false);
    }

    /** The examples by name, without those of which the served version does not know every member. */
    private Map<String, JsonNode> examples(ServedApi api, Operation operation, int status) {
        Body declared = operation.responses().get(status);
        Map<String, JsonNode> examples = new LinkedHashMap<>();
        if (declared != null) {
            Shapes shapes = strict.computeIfAbsent(api, each -> ContractShapes.of(each.document(), true));
            DemandedRefusal.response(api, operation, status)
                    .path("content")
                    .path(declared.mediaType())
                    .path("examples")
                    .properties()
                    .forEach(example -> {
                        JsonNode value = DemandedRefusal.resolved(api, example.getValue())
                                .path("value");
                        if (shapes.at(declared.schema()).mismatches(value).isEmpty()) {
                            examples.put(example.getKey(), value);
                        }
                    });
        }
        return examples;
    }

    /** Preferences by name; of several of one name the first counts. Parameters of a preference are taken as further ones. */
    private static Map<String, String> preferred(List<String> lines) {
        List<String> pairs = new ArrayList<>();
        lines.forEach(line -> pairs.addAll(List.of(line.split("[,;]"))));
        Map<String, String> preferred = new LinkedHashMap<>();
        for (String pair : pairs) {
            int sign = pair.indexOf('=');
            if (sign > 0) {
                String value = pair.substring(sign + 1).strip().replaceAll("^\"(.*)\"$", "$1");
                preferred.putIfAbsent(pair.substring(0, sign).strip().toLowerCase(Locale.ROOT), value);
            }
        }
        return preferred;
    }
}
