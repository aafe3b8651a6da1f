package dev.mockerp.verify.stubs;

import dev.mockerp.contract.Api;
import dev.mockerp.contract.Contract;
import dev.mockerp.contract.Operation;
import dev.mockerp.verify.run.Call;
import dev.mockerp.verify.run.Json;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** How an API says no: as the examples of its contract show it. */
final class Refusals {

    private static final String VIOLATIONS = "violations";

    private final Contract contract;
    private final Examples examples;

    Refusals(Contract contract) {
        this.contract = contract;
        this.examples = new Examples(contract);
    }

    /** The refusal of that request. */
    Answer of(Reason reason, Call call) {
        Answer example = examples.refusal(operation(call, reason.status()), reason.status(), preferred(reason));
        return reason.words().isEmpty() ? example : saying(example, reason.words());
    }

    /** The refusal of a request that lacks a required member, as an API says no that has no better words for it. */
    Answer missing(Answer like, String member) {
        Answer words = saying(like, member + " is required.");
        if (!(words.json() instanceof ObjectNode body) || contract.api() == Api.RETAILNXT) {
            return words;
        }
        ObjectNode violation = body.putArray(VIOLATIONS).addObject();
        violation.put("in", "body");
        violation.put("pointer", "/" + member);
        violation.put("rule", "required");
        violation.put("message", member + " is required.");
        return words.with(new String(Json.bytes(body), StandardCharsets.UTF_8));
    }

    /** The same refusal in other words, without what it says of a request that was another. */
    Answer saying(Answer like, String words) {
        if (!(like.json() instanceof ObjectNode body) || !body.has(text())) {
            return like;
        }
        body.put(text(), words);
        body.remove(VIOLATIONS);
        return like.with(new String(Json.bytes(body), StandardCharsets.UTF_8));
    }

    /** The refusal of a method that a path does not have. */
    Answer otherMethod(Call call, List<String> allowed) {
        Answer example = of(Reason.OTHER_METHOD, call);
        Map<String, String> headers = new LinkedHashMap<>(example.headers());
        headers.put("Allow", String.join(", ", allowed));
        return new Answer(
                example.status(),
                headers,
                saying(example, call.method() + " is not allowed here.").body());
    }

    private Operation operation(Call call, int status) {
        if (call.operation() != null && call.operation().responses().containsKey(status)) {
            return call.operation();
        }
        return contract.operations().stream()
                .filter(operation -> operation.responses().containsKey(status))
                .min(Comparator.comparing(operation -> !operation.safe()))
                .orElseThrow(() -> new StubsProblem(
                        "The contract of " + contract.api().folder() + " has no status " + status + "."));
    }

    private static String preferred(Reason reason) {
        return reason == Reason.UNKNOWN_PATH ? "unknownPath" : "";
    }

    /** The member that holds the sentence. */
    private String text() {
        return switch (contract.api()) {
            case SHOXL -> "errorDescription";
            case RETAILNXT -> "Error";
            case FLOWRETAIL -> "message";
        };
    }

    /** What of a body is a refusal in the dialect of the API. */
    boolean isInDialect(JsonNode body) {
        return body.path(text()).isString();
    }
}
