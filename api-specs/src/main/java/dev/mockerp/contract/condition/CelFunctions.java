package dev.mockerp.contract.condition;

import dev.cel.common.CelFunctionDecl;
import dev.cel.common.CelOverloadDecl;
import dev.cel.common.types.CelType;
import dev.cel.common.types.ListType;
import dev.cel.common.types.SimpleType;
import dev.cel.runtime.CelFunctionBinding;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The three functions that conditions may use beyond CEL's own. */
final class CelFunctions {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private CelFunctions() {}

    static List<CelFunctionDecl> declarations() {
        return List.of(
                declaration("isJson", SimpleType.BOOL, SimpleType.STRING),
                declaration("isEan13", SimpleType.BOOL, SimpleType.STRING),
                declaration("sum", SimpleType.DOUBLE, ListType.create(SimpleType.DYN)));
    }

    static List<CelFunctionBinding> bindings() {
        return List.of(
                CelFunctionBinding.from("isJson", String.class, CelFunctions::isJson),
                CelFunctionBinding.from("isEan13", String.class, CelFunctions::isEan13),
                CelFunctionBinding.from("sum", List.class, CelFunctions::sum));
    }

    private static CelFunctionDecl declaration(String name, CelType result, CelType argument) {
        return CelFunctionDecl.newFunctionDeclaration(
                name, CelOverloadDecl.newGlobalOverload(name, result, List.of(argument)));
    }

    private static boolean isJson(String text) {
        try {
            return !JSON.readTree(text).isMissingNode();
        } catch (JacksonException notJson) {
            return false;
        }
    }

    /** Thirteen digits of which the last is the check digit of GS1; holds for a GLN as well. */
    private static boolean isEan13(String text) {
        if (!text.matches("[0-9]{13}")) {
            return false;
        }
        int weighted = 0;
        for (int i = 0; i < 13; i++) {
            weighted += (text.charAt(i) - '0') * (i % 2 == 0 ? 1 : 3);
        }
        return weighted % 10 == 0;
    }

    private static double sum(List<?> numbers) {
        return numbers.stream()
                .mapToDouble(number -> ((Number) number).doubleValue())
                .sum();
    }
}
