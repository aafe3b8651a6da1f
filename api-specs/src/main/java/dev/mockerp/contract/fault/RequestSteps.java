package dev.mockerp.contract.fault;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/** Carries out the steps on a request. */
final class RequestSteps {

    private RequestSteps() {}

    static Changed<Request> apply(List<Step> steps, Request sent, int turn) {
        Request request = sent;
        int count = 0;
        for (Step step : steps) {
            if (step.word().side == StepWord.Side.JSON) {
                JsonNode body = request.json();
                if (body != null) {
                    ArrayNode holder = Json.NODES.arrayNode().add(body);
                    int changes = JsonStep.apply(step, holder, sent, turn);
                    request = changes == 0 || holder.isEmpty() ? request : request.withJson(holder.get(0));
                    count += changes;
                }
            } else {
                Request changed = apply(step, request, sent, turn);
                count += changed.equals(request) ? 0 : 1;
                request = changed;
            }
        }
        return new Changed<>(request, count);
    }

    private static Request apply(Step step, Request request, Request sent, int turn) {
        String name = step.operand();
        return switch (step.word()) {
            case HEADER ->
                request.withHeaders(
                        request.headers().with(name, step.argument("to").asString()));
            case DROP_HEADER -> request.withHeaders(request.headers().without(name));
            case BODY -> request.withBody(name.getBytes(StandardCharsets.UTF_8));
            case DROP_QUERY -> request.withQuery(name, null);
            case QUERY -> {
                String value = given(step, sent, turn);
                yield value == null || value.equals(request.query(name)) ? request : request.withQuery(name, value);
            }
            case PATH -> {
                String value = given(step, sent, turn);
                yield value == null || value.equals(request.variables().get(name))
                        ? request
                        : request.withVariable(name, value);
            }
            default -> throw new IllegalStateException("no step on a request: " + step.word());
        };
    }

    private static @Nullable String given(Step step, Request sent, int turn) {
        if (step.arguments().has("to")) {
            return step.argument("to").asString();
        }
        ArrayNode nothing = Json.NODES.arrayNode();
        JsonNode value =
                new Source(sent, nothing, turn).value(step.argument("from").asString(), new Place(nothing, "0"));
        return value == null ? null : value.asString();
    }
}
