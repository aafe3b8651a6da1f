package dev.mockerp.contract.condition;

import dev.cel.runtime.TypeResolver;
import dev.cel.runtime.standard.AddOperator;
import dev.cel.runtime.standard.BoolFunction;
import dev.cel.runtime.standard.CelStandardFunction;
import dev.cel.runtime.standard.ContainsFunction;
import dev.cel.runtime.standard.DivideOperator;
import dev.cel.runtime.standard.DoubleFunction;
import dev.cel.runtime.standard.DurationFunction;
import dev.cel.runtime.standard.DynFunction;
import dev.cel.runtime.standard.EndsWithFunction;
import dev.cel.runtime.standard.EqualsOperator;
import dev.cel.runtime.standard.GreaterEqualsOperator;
import dev.cel.runtime.standard.GreaterOperator;
import dev.cel.runtime.standard.InOperator;
import dev.cel.runtime.standard.IndexOperator;
import dev.cel.runtime.standard.IntFunction;
import dev.cel.runtime.standard.LessEqualsOperator;
import dev.cel.runtime.standard.LessOperator;
import dev.cel.runtime.standard.LogicalNotOperator;
import dev.cel.runtime.standard.MatchesFunction;
import dev.cel.runtime.standard.ModuloOperator;
import dev.cel.runtime.standard.MultiplyOperator;
import dev.cel.runtime.standard.NegateOperator;
import dev.cel.runtime.standard.NotEqualsOperator;
import dev.cel.runtime.standard.NotStrictlyFalseFunction;
import dev.cel.runtime.standard.SizeFunction;
import dev.cel.runtime.standard.StartsWithFunction;
import dev.cel.runtime.standard.StringFunction;
import dev.cel.runtime.standard.SubtractOperator;
import dev.cel.runtime.standard.TimestampFunction;
import dev.cel.runtime.standard.TypeFunction;
import java.util.List;

/**
 * CEL's own functions, without those that no condition will call: each takes its time to load. A condition that calls
 * one that is missing here cannot be evaluated, as its examples show.
 */
final class StandardFunctions {

    private StandardFunctions() {}

    static List<CelStandardFunction> all() {
        return List.of(
                AddOperator.create(),
                SubtractOperator.create(),
                MultiplyOperator.create(),
                DivideOperator.create(),
                ModuloOperator.create(),
                NegateOperator.create(),
                LogicalNotOperator.create(),
                EqualsOperator.create(),
                NotEqualsOperator.create(),
                LessOperator.create(),
                LessEqualsOperator.create(),
                GreaterOperator.create(),
                GreaterEqualsOperator.create(),
                IndexOperator.create(),
                InOperator.create(),
                NotStrictlyFalseFunction.create(),
                BoolFunction.create(),
                ContainsFunction.create(),
                DoubleFunction.create(),
                DurationFunction.create(),
                DynFunction.create(),
                EndsWithFunction.create(),
                IntFunction.create(),
                MatchesFunction.create(),
                SizeFunction.create(),
                StartsWithFunction.create(),
                StringFunction.create(),
                TimestampFunction.create(),
                TypeFunction.create(new TypeResolver(CelValues.AS_THEY_STAND) {}));
    }
}
