package dev.mockerp.erp.request;

import dev.mockerp.contract.Operation;
import dev.mockerp.contract.fault.Answer;
import dev.mockerp.contract.fault.Headers;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A "no" in an API's own words to a request that would not have been refused. */
public final class DemandedRefusal {

    private DemandedRefusal() {}

    /**
     * The refusal with that status; with the headers, too, that the contract has for it.
     *
     * @param status from 400 to 599, whether the contract knows it or not
     * @param message one sentence for people
     */
    public static Answer of(ServedApi api, Operation operation, int status, String message, JsonMapper json) {
        Refusal refusal = Refusal.of(Refusal.Kind.of(status), message);
        List<Headers.Field> headers = new ArrayList<>();
        headers.add(new Headers.Field("Content-Type", api.refusalMediaType()));
        response(api, operation, status).path("headers").properties().forEach(header -> {
            JsonNode described = resolved(api, header.getValue());
            JsonNode example = described.path("example").isMissingNode()
                    ? described.path("schema").path("example")
                    : described.path("example");
            if (example.isValueNode()) {
                headers.add(new Headers.Field(header.getKey(), example.asString()));
            }
        });
        return new Answer(status, new Headers(headers), json.writeValueAsBytes(api.body(refusal)), false);
    }

    /** What the contract says of an answer with that status. */
    static JsonNode response(ServedApi api, Operation operation, int status) {
        return resolved(
                api, api.document().at(operation.pointer()).path("responses").path(String.valueOf(status)));
    }

    static JsonNode resolved(ServedApi api, JsonNode node) {
        return node.has("$ref") ? api.document().at(node.get("$ref").asString().substring(1)) : node;
    }
}
