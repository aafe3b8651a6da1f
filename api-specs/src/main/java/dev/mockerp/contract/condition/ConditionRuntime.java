package dev.mockerp.contract.condition;

import com.google.common.collect.ImmutableSet;
import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelContainer;
import dev.cel.common.CelOptions;
import dev.cel.common.ast.CelExpr.ExprKind.Kind;
import dev.cel.common.navigation.CelNavigableAst;
import dev.cel.common.types.DefaultTypeProvider;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelFunctionBinding;
import dev.cel.runtime.DefaultDispatcher;
import dev.cel.runtime.InternalCelFunctionBinding;
import dev.cel.runtime.Program;
import dev.cel.runtime.RuntimeEquality;
import dev.cel.runtime.RuntimeHelpers;
import dev.cel.runtime.planner.ProgramPlanner;
import dev.cel.runtime.standard.CelStandardFunction;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * CEL's evaluation with the functions that some expressions call.
 *
 * <p>The planner is taken directly, because the builder that CEL offers loads protobuf and every function first, which
 * takes longer than a whole check may. docs/adr/0007 says more; a test holds both to the same answers.
 */
final class ConditionRuntime {

    static final CelOptions OPTIONS =
            CelOptions.current().enableHeterogeneousNumericComparisons(true).build();

    private final ProgramPlanner planner;

    private ConditionRuntime(ProgramPlanner planner) {
        this.planner = planner;
    }

    static ConditionRuntime forAll(Collection<CelAbstractSyntaxTree> expressions) {
        RuntimeEquality equality = RuntimeEquality.create(RuntimeHelpers.create(), OPTIONS);
        DefaultDispatcher.Builder functions = DefaultDispatcher.newBuilder();
        CelFunctions.bindings().forEach(binding -> add(binding, functions));
        expressions.stream().flatMap(ConditionRuntime::called).distinct().forEach(name -> {
            CelStandardFunction function = StandardFunctions.named(name);
            if (function != null) {
                function.newFunctionBindings(OPTIONS, equality).forEach(binding -> add(binding, functions));
            }
        });
        return new ConditionRuntime(ProgramPlanner.newPlanner(
                DefaultTypeProvider.getInstance(),
                (type, members) -> Optional.empty(),
                functions.build(),
                CelValues.AS_THEY_STAND,
                CelContainer.newBuilder().build(),
                OPTIONS,
                ImmutableSet.of()));
    }

    /**
     * The expression, ready to be evaluated.
     *
     * @throws IllegalStateException if it calls a function that nobody has
     */
    Program program(CelAbstractSyntaxTree expression) {
        try {
            return planner.plan(expression);
        } catch (CelEvaluationException e) {
            throw new IllegalStateException(expression.getSource().getDescription() + ": " + e.getMessage(), e);
        }
    }

    private static Stream<String> called(CelAbstractSyntaxTree expression) {
        return CelNavigableAst.fromAst(expression)
                .getRoot()
                .allNodes()
                .filter(node -> node.getKind() == Kind.CALL)
                .map(node -> node.expr().call().function());
    }

    private static void add(CelFunctionBinding binding, DefaultDispatcher.Builder functions) {
        String name =
                binding instanceof InternalCelFunctionBinding named ? named.getFunctionName() : binding.getOverloadId();
        functions.addOverload(
                name, binding.getOverloadId(), binding.getArgTypes(), binding.isStrict(), binding.getDefinition());
    }
}
