package dev.mockerp.contract.condition;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.Program;
import dev.mockerp.contract.Rule;
import java.util.Objects;
import tools.jackson.databind.JsonNode;

/** The condition of a rule, ready to be evaluated. Safe for many threads. */
public final class Condition {

    private final Rule rule;
    private final Program program;

    Condition(Rule rule, Program program) {
        this.rule = rule;
        this.program = program;
    }

    /**
     * Compiles the condition of a rule that has one. Takes long; {@link Conditions} has those of the contracts.
     *
     * @throws IllegalArgumentException if it is not valid CEL
     */
    public static Condition of(Rule rule) {
        String text = Objects.requireNonNull(rule.condition(), rule.id());
        CelAbstractSyntaxTree checked = ConditionCompiler.check(rule.id(), text);
        return new Condition(rule, ConditionRuntime.program(checked));
    }

    /** The rule that this is the condition of. */
    public Rule rule() {
        return rule;
    }

    /**
     * Whether the condition holds.
     *
     * @param variables an object with {@code self}, or with {@code request} and {@code response}
     * @throws IllegalStateException if it cannot be evaluated, which is a fault of the rule
     */
    public boolean holds(JsonNode variables) {
        try {
            return (Boolean) program.eval(CelValues.object(variables));
        } catch (CelEvaluationException e) {
            throw new IllegalStateException(rule.id() + " cannot be evaluated: " + e.getMessage(), e);
        }
    }
}
