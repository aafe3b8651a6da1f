package dev.mockerp.erp.request;

import dev.mockerp.contract.Parameter;
import dev.mockerp.contract.Shape;
import dev.mockerp.contract.Shapes;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.BooleanNode;
import tools.jackson.databind.node.LongNode;
import tools.jackson.databind.node.StringNode;

/** Holds the values of path and query parameters against their schemas. */
final class ParameterCheck {

    private final Shapes shapes;
    private final int textLength;

    ParameterCheck(Shapes shapes, int textLength) {
        this.shapes = shapes;
        this.textLength = textLength;
    }

    void check(Call call, Violations violations) {
        for (Parameter parameter : call.operation().parameters()) {
            String value = parameter.in().equals("path")
                    ? call.path().get(parameter.name())
                    : call.query().get(parameter.name());
            if (value != null) {
                check(parameter, value, violations);
            } else if (parameter.required()) {
                violations.add(violation(parameter, "required", "a value", null, "The parameter is required."));
            }
        }
    }

    private void check(Parameter parameter, String value, Violations violations) {
        if (value.length() > textLength) {
            violations.add(violation(
                    parameter,
                    "limits.text-length",
                    "at most " + textLength,
                    value.length() + " UTF-16 units",
                    "The value is longer than this mock takes; see setting limits.text-length."));
            return;
        }
        JsonNode node = node(parameter.type(), value);
        for (Shape.Mismatch mismatch : shapes.at(parameter.schema()).mismatches(node)) {
            violations.add(violation(
                    parameter, mismatch.keyword(), mismatch.expected(), mismatch.actual(), mismatch.message()));
        }
    }

    private static JsonNode node(String type, String value) {
        if (type.equals("integer") && value.matches("-?[0-9]{1,18}")) {
            return LongNode.valueOf(Long.parseLong(value));
        }
        if (type.equals("boolean") && (value.equals("true") || value.equals("false"))) {
            return BooleanNode.valueOf(value.equals("true"));
        }
        return StringNode.valueOf(value);
    }

    private static Violation violation(
            Parameter parameter, String rule, String expected, @Nullable String actual, String message) {
        return new Violation(
                parameter.in(),
                parameter.name(),
                rule,
                expected,
                actual,
                "Parameter " + parameter.name() + ": " + message);
    }
}
