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
import org.jspecify.annotations.Nullable;

/**
 * CEL's own functions by name. Each takes its time to load, so that only those are that a condition calls. A condition
 * that calls one that is missing here cannot be evaluated, as its examples show.
 */
final class StandardFunctions {

    private StandardFunctions() {}

    /** The function of that name; null for what is none, or what CEL evaluates without one, such as {@code _&&_}. */
    static @Nullable CelStandardFunction named(String name) {
        return switch (name) {
            case "_+_" -> AddOperator.create();
            case "_-_" -> SubtractOperator.create();
            case "_*_" -> MultiplyOperator.create();
            case "_/_" -> DivideOperator.create();
            case "_%_" -> ModuloOperator.create();
            case "-_" -> NegateOperator.create();
            case "!_" -> LogicalNotOperator.create();
            case "_==_" -> EqualsOperator.create();
            case "_!=_" -> NotEqualsOperator.create();
            case "_<_" -> LessOperator.create();
            case "_<=_" -> LessEqualsOperator.create();
            case "_>_" -> GreaterOperator.create();
            case "_>=_" -> GreaterEqualsOperator.create();
            case "_[_]" -> IndexOperator.create();
            case "@in" -> InOperator.create();
            case "@not_strictly_false" -> NotStrictlyFalseFunction.create();
            case "bool" -> BoolFunction.create();
            case "contains" -> ContainsFunction.create();
            case "double" -> DoubleFunction.create();
            case "duration" -> DurationFunction.create();
            case "dyn" -> DynFunction.create();
            case "endsWith" -> EndsWithFunction.create();
            case "int" -> IntFunction.create();
            case "matches" -> MatchesFunction.create();
            case "size" -> SizeFunction.create();
            case "startsWith" -> StartsWithFunction.create();
            case "string" -> StringFunction.create();
            case "timestamp" -> TimestampFunction.create();
            case "type" -> TypeFunction.create(new TypeResolver(CelValues.AS_THEY_STAND) {});
            default -> null;
        };
    }
}
