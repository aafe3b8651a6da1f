package dev.mockerp.contract.condition;

import dev.cel.runtime.CelFunctionBinding;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** The five functions that conditions may use beyond CEL's own. */
final class CelFunctions {

    private static final JsonFactory JSON = new JsonFactory();

    private CelFunctions() {}

    static List<CelFunctionBinding> bindings() {
        return List.of(
                CelFunctionBinding.from("isJson", String.class, CelFunctions::isJson),
                CelFunctionBinding.from("isEan13", String.class, CelFunctions::isEan13),
                CelFunctionBinding.from("sum", List.class, CelFunctions::sum),
                CelFunctionBinding.from("spelled", Map.class, List.class, CelFunctions::spelled),
                CelFunctionBinding.from("unique", List.class, CelFunctions::unique));
    }

    /** Whether the text is one JSON value and nothing else. */
    private static boolean isJson(String text) {
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), text)) {
            if (parser.nextToken() == null) {
                return false;
            }
            parser.skipChildren();
            return parser.nextToken() == null;
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

    /** Whether none of those names stands among the members in other letters, upper for lower or lower for upper. */
    private static boolean spelled(Map<?, ?> members, List<?> names) {
        for (Object member : members.keySet()) {
            for (Object name : names) {
                boolean otherLetters = name.toString().equalsIgnoreCase(member.toString()) && !name.equals(member);
                if (otherLetters && !members.containsKey(name)) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Whether no two of the values are equal; integers that are written as fractions were made integers before. */
    private static boolean unique(List<?> values) {
        return new HashSet<Object>(values).size() == values.size();
    }
}
