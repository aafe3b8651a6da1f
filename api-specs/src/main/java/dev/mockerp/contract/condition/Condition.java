package dev.mockerp.contract.condition;

import dev.cel.bundle.Cel;
import dev.cel.bundle.CelFactory;
import dev.cel.common.CelOptions;
import dev.cel.common.CelValidationException;
import dev.cel.common.types.SimpleType;
import dev.cel.parser.CelStandardMacro;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import dev.mockerp.contract.Rule;
import tools.jackson.databind.JsonNode;

/** The condition of a rule, compiled. Safe for many threads. */
public final class Condition {

    private static final Cel CEL = CelFactory.standardCelBuilder()
            .setOptions(CelOptions.current()
                    .enableHeterogeneousNumericComparisons(true)
                    .build())
            .setStandardMacros(CelStandardMacro.STANDARD_MACROS)
            .addVar("self", SimpleType.DYN)
            .addVar("request", SimpleType.DYN)
            .addVar("response", SimpleType.DYN)
            .addFunctionDeclarations(CelFunctions.declarations())
            .addFunctionBindings(CelFunctions.bindings())
            .setResultType(SimpleType.BOOL)
            .build();

    private final Rule rule;
    private final CelRuntime.Program program;

    private Condition(Rule rule, CelRuntime.Program program) {
        this.rule = rule;
        this.program = program;
    }

    /**
     * Compiles the condition of a rule that has one.
     *
     * @throws IllegalArgumentException if it is not valid CEL
     */
    public static Condition of(Rule rule) {
        try {
            return new Condition(
                    rule, CEL.createProgram(CEL.compile(rule.condition()).getAst()));
        } catch (CelValidationException | CelEvaluationException e) {
            throw new IllegalArgumentException(rule.id() + ": " + e.getMessage(), e);
        }
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
