package dev.mockerp.contract.fault;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/** Carries out the steps on an answer. */
final class AnswerSteps {

    private AnswerSteps() {}

    static Changed<Answer> apply(List<Step> steps, Request sent, Answer real, int turn) {
        Answer answer = real;
        int count = 0;
        for (Step step : steps) {
            if (step.word().side == StepWord.Side.JSON) {
                JsonNode body = answer.json();
                if (body != null) {
                    ArrayNode holder = Json.NODES.arrayNode().add(body);
                    int changes = JsonStep.apply(step, holder, sent, turn);
                    answer = changes == 0
                            ? answer
                            : holder.isEmpty() ? answer.withBody(new byte[0]) : answer.withJson(holder.get(0));
                    count += changes;
                }
            } else {
                Answer changed = apply(step, answer);
                count += changed.equals(answer) ? 0 : 1;
                answer = changed;
            }
        }
        return new Changed<>(answer, count);
    }

    private static Answer apply(Step step, Answer answer) {
        String operand = step.operand();
        return switch (step.word()) {
            case STATUS -> answer.withStatus(Integer.parseInt(operand));
            case HEADER ->
                answer.withHeaders(
                        answer.headers().with(operand, step.argument("to").asString()));
            case DROP_HEADER -> answer.withHeaders(answer.headers().without(operand));
            case BODY -> answer.withBody(operand.getBytes(StandardCharsets.UTF_8));
            case TRUNCATE ->
                answer.withBody(
                        Arrays.copyOf(answer.body(), Math.min(answer.body().length, Integer.parseInt(operand))));
            case ENCODE ->
                answer.withBody(new String(answer.body(), StandardCharsets.UTF_8).getBytes(Charset.forName(operand)));
            case CHUNKED -> answer.inChunks();
            case SHOUT_HEADERS ->
                answer.withHeaders(new Headers(answer.headers().fields().stream()
                        .map(field -> new Headers.Field(field.name().toUpperCase(Locale.ROOT), field.value()))
                        .toList()));
            default -> throw new IllegalStateException("no step on an answer: " + step.word());
        };
    }
}
