package dev.mockerp.contract.condition;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelFunctionDecl;
import dev.cel.common.CelOverloadDecl;
import dev.cel.common.CelValidationException;
import dev.cel.common.types.CelType;
import dev.cel.common.types.ListType;
import dev.cel.common.types.SimpleType;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.parser.CelStandardMacro;
import java.util.List;

/** Parses and checks conditions. It is slow to get going: for the build, and for tests of new rules. */
final class ConditionCompiler {

    private static final CelCompiler COMPILER = CelCompilerFactory.standardCelCompilerBuilder()
            .setOptions(ConditionRuntime.OPTIONS)
            .setStandardMacros(CelStandardMacro.STANDARD_MACROS)
            .addVar("self", SimpleType.DYN)
            .addVar("request", SimpleType.DYN)
            .addVar("response", SimpleType.DYN)
            .addFunctionDeclarations(
                    function("isJson", SimpleType.BOOL, SimpleType.STRING),
                    function("isEan13", SimpleType.BOOL, SimpleType.STRING),
                    function("sum", SimpleType.DOUBLE, ListType.create(SimpleType.DYN)),
                    function("spelled", SimpleType.BOOL, SimpleType.DYN, ListType.create(SimpleType.STRING)),
                    function("unique", SimpleType.BOOL, ListType.create(SimpleType.DYN)))
            .setResultType(SimpleType.BOOL)
            .build();

    private ConditionCompiler() {}

    /**
     * The checked expression.
     *
     * @throws IllegalArgumentException if it is not valid CEL, with the rule's id
     */
    static CelAbstractSyntaxTree check(String ruleId, String condition) {
        try {
            return COMPILER.compile(condition, ruleId).getAst();
        } catch (CelValidationException e) {
            throw new IllegalArgumentException(ruleId + ": " + e.getMessage(), e);
        }
    }

    private static CelFunctionDecl function(String name, CelType result, CelType... arguments) {
        return CelFunctionDecl.newFunctionDeclaration(
                name, CelOverloadDecl.newGlobalOverload(name, result, List.of(arguments)));
    }
}
