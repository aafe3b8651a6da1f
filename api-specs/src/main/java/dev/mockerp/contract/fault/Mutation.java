package dev.mockerp.contract.fault;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** What is done to the exchanges of a correct ERP, so that it seems another one. Has no state. */
public final class Mutation {

    static final Set<String> MEMBERS = Set.of("operations", "when", "request", "answer", "behaviour");

    private final List<String> operations;
    private final When when;
    private final List<Step> request;
    private final List<Step> answer;
    private final @Nullable Behaviour behaviour;

    private Mutation(JsonNode node) {
        this.operations = Words.texts(node, "operations");
        this.when = When.read(node.path("when"));
        this.request = Step.readAll(node.path("request"), StepWord.Side.REQUEST);
        this.answer = Step.readAll(node.path("answer"), StepWord.Side.ANSWER);
        this.behaviour = node.has("behaviour") ? Words.read(Behaviour.class, Words.text(node, "behaviour")) : null;
        if (request.isEmpty() && answer.isEmpty() && behaviour == null) {
            throw new IllegalArgumentException("nothing is changed: " + node);
        }
    }

    /**
     * Reads a mutation from YAML with the members {@code operations}, {@code when}, {@code request}, {@code answer} and
     * {@code behaviour}.
     *
     * @throws IllegalArgumentException if anything in it is not understood
     */
    public static Mutation of(String yaml) {
        JsonNode node = new YAMLMapper().readTree(yaml);
        Words.allow(node, MEMBERS);
        return of(node);
    }

    static Mutation of(JsonNode node) {
        return new Mutation(node);
    }

    /** Ids of the operations that it is for; empty for all. */
    public List<String> operations() {
        return operations;
    }

    /** What a harness has to do beyond the steps, or null. */
    public @Nullable Behaviour behaviour() {
        return behaviour;
    }

    /** Whether it is for that request, as the client sent it. */
    public boolean concerns(Request sent) {
        return (operations.isEmpty() || operations.contains(sent.operation().id())) && when.fits(sent);
    }

    /** Whether it is for the {@code count}-th request that it concerns, from 1. */
    public boolean isDue(int count) {
        return when.isDue(count);
    }

    /** The request that the correct ERP gets to see; {@code count} as in {@link #isDue}. */
    public Changed<Request> request(Request sent, int count) {
        return RequestSteps.apply(request, sent, count);
    }

    /** The answer that the client gets, from the true one; {@code count} as in {@link #isDue}. */
    public Changed<Answer> answer(Request sent, Answer real, int count) {
        return when.isFor(real.status()) ? AnswerSteps.apply(answer, sent, real, count) : new Changed<>(real, 0);
    }
}
