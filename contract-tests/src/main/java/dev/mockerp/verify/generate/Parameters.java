package dev.mockerp.verify.generate;

import dev.mockerp.contract.Contract;
import dev.mockerp.contract.Operation;
import dev.mockerp.contract.Parameter;
import dev.mockerp.contract.Shape;
import dev.mockerp.contract.Shapes;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Makes the values of path and query parameters that an ERP must refuse. */
public final class Parameters {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Shapes shapes;
    private final List<ParameterBreach> breaches = new ArrayList<>();

    private Parameters(Shapes shapes) {
        this.shapes = shapes;
    }

    /**
     * Values that each break one statement about one parameter, in the contract's order; empty where it limits none.
     *
     * @param belowMinimum whether numbers below a minimum are wanted too
     */
    public static List<ParameterBreach> of(Contract contract, Operation operation, boolean belowMinimum) {
        Parameters parameters = new Parameters(contract.shapes());
        for (Parameter parameter : operation.parameters()) {
            if (parameter.in().equals("path") || parameter.in().equals("query")) {
                parameters.breakType(parameter);
                parameters.breakValue(contract, parameter, belowMinimum);
            }
        }
        return List.copyOf(parameters.breaches);
    }

    private void breakType(Parameter parameter) {
        switch (parameter.type()) {
            case "integer" -> List.of("abc", "1.5").forEach(value -> add(parameter, "type", value, "integer", value));
            case "number", "boolean" -> add(parameter, "type", "abc", parameter.type(), "abc");
            default -> {
                // Every text is a string.
            }
        }
    }

    private void breakValue(Contract contract, Parameter parameter, boolean belowMinimum) {
        Shape shape = shapes.at(parameter.schema());
        Place place = Places.of(contract.document(), parameter.schema()).get(0);
        for (BrokenValue broken : BrokenValue.of(place, JSON.missingNode())) {
            boolean wanted = belowMinimum || !broken.keyword().equals("minimum");
            for (JsonNode value : wanted ? broken.candidates() : List.<JsonNode>of()) {
                List<Shape.Mismatch> mismatches = shape.mismatches(value);
                boolean sendable =
                        !value.asString().isEmpty() || !parameter.in().equals("path");
                if (sendable
                        && mismatches.size() == 1
                        && mismatches.get(0).keyword().equals(broken.keyword())) {
                    Shape.Mismatch only = mismatches.get(0);
                    add(parameter, broken.keyword(), value.asString(), only.expected(), only.actual());
                    break;
                }
            }
        }
    }

    private void add(Parameter parameter, String keyword, String value, String expected, String observed) {
        String name = parameter.name() + " is " + value;
        breaches.add(new ParameterBreach(name, parameter.name(), parameter.in(), keyword, value, expected, observed));
    }
}
