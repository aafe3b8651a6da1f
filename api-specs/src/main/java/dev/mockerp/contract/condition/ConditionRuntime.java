package dev.mockerp.contract.condition;

import com.google.common.collect.ImmutableSet;
import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelContainer;
import dev.cel.common.CelOptions;
import dev.cel.common.types.DefaultTypeProvider;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelFunctionBinding;
import dev.cel.runtime.DefaultDispatcher;
import dev.cel.runtime.InternalCelFunctionBinding;
import dev.cel.runtime.Program;
import dev.cel.runtime.RuntimeEquality;
import dev.cel.runtime.RuntimeHelpers;
import dev.cel.runtime.planner.ProgramPlanner;
import java.util.Optional;

/**
 * CEL's evaluation of conditions.
 *
 * <p>The planner is taken directly, because the builder that CEL offers loads protobuf first, which takes longer than a
 * whole check may. docs/adr/0007 says more; a test holds both to the same answers.
 */
final class ConditionRuntime {

    static final CelOptions OPTIONS =
            CelOptions.current().enableHeterogeneousNumericComparisons(true).build();

    private static final ProgramPlanner PLANNER = planner();

    private ConditionRuntime() {}

    /** Does nothing but have this class loaded, which takes long. */
    static void load() {
        // The planner is made with the class.
    }

    /**
     * The expression, ready to be evaluated.
     *
     * @throws IllegalStateException if it calls a function that nobody has
     */
    static Program program(CelAbstractSyntaxTree expression) {
        try {
            return PLANNER.plan(expression);
        } catch (CelEvaluationException e) {
            throw new IllegalStateException(expression.getSource().getDescription() + ": " + e.getMessage(), e);
        }
    }

    private static ProgramPlanner planner() {
        RuntimeEquality equality = RuntimeEquality.create(RuntimeHelpers.create(), OPTIONS);
        DefaultDispatcher.Builder functions = DefaultDispatcher.newBuilder();
        CelFunctions.bindings().forEach(binding -> add(binding, functions));
        StandardFunctions.all()
                .forEach(function ->
                        function.newFunctionBindings(OPTIONS, equality).forEach(binding -> add(binding, functions)));
        return ProgramPlanner.newPlanner(
                DefaultTypeProvider.getInstance(),
                (type, members) -> Optional.empty(),
                functions.build(),
                CelValues.AS_THEY_STAND,
                CelContainer.newBuilder().build(),
                OPTIONS,
                ImmutableSet.of());
    }

    private static void add(CelFunctionBinding binding, DefaultDispatcher.Builder functions) {
        String name =
                binding instanceof InternalCelFunctionBinding named ? named.getFunctionName() : binding.getOverloadId();
        functions.addOverload(
                name, binding.getOverloadId(), binding.getArgTypes(), binding.isStrict(), binding.getDefinition());
    }
}
