package dev.mockerp.contract.condition;

import dev.cel.common.CelAbstractSyntaxTree;
import java.util.LinkedHashMap;
import java.util.Map;

/** Checks conditions once, so that who evaluates them need neither parse nor check. */
public final class CheckedConditions {

    private CheckedConditions() {}

    /**
     * The bytes from which {@link Conditions} takes its conditions; the same conditions give the same bytes.
     *
     * @param conditions the conditions by the id of their rule
     * @throws IllegalArgumentException if one is not valid CEL
     */
    public static byte[] of(Map<String, String> conditions) {
        Map<String, CelAbstractSyntaxTree> checked = new LinkedHashMap<>();
        conditions.forEach((rule, condition) -> checked.put(rule, ConditionCompiler.check(rule, condition)));
        return ExpressionWriter.write(checked);
    }
}
