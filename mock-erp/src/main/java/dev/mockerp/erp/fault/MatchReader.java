package dev.mockerp.erp.fault;

import dev.mockerp.contract.Operation;
import dev.mockerp.contract.fault.When;
import dev.mockerp.server.control.FaultMatch;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Reads what a request must be, in the words of the catalogue. */
final class MatchReader {

    private final JsonMapper json;
    private final RuleMistakes mistakes;

    MatchReader(JsonMapper json, RuleMistakes mistakes) {
        this.json = json;
        this.mistakes = mistakes;
    }

    /** All that is understood; the rest is noted. */
    When read(@Nullable FaultMatch match, List<Operation> operations) {
        ObjectNode all = json.createObjectNode();
        if (match != null) {
            take("header", match.getHeader(), all);
            take("query", match.getQuery(), all);
            take("path", match.getPath(), all);
            take("body", match.getBody(), all);
            checkVariables(all.path("path"), operations);
        }
        return When.read(all);
    }

    private void take(String side, @Nullable Map<String, Object> demands, ObjectNode all) {
        if (demands != null) {
            ObjectNode taken = all.putObject(side);
            demands.forEach((name, value) -> {
                JsonNode demand = json.valueToTree(value);
                JsonNode fitting = side.equals("body") ? demand : asText(demand);
                if (isUnderstood(side, name, fitting)) {
                    taken.set(name, fitting);
                }
            });
        }
    }

    /** What is not JSON has no numbers: {@code page: 2} means the text. */
    private JsonNode asText(JsonNode demand) {
        if (demand.isNumber() || demand.isBoolean()) {
            return json.getNodeFactory().stringNode(demand.asString());
        }
        return demand.isArray()
                ? json.createArrayNode()
                        .addAll(demand.valueStream().map(this::asText).toList())
                : demand;
    }

    private boolean isUnderstood(String side, String name, JsonNode demand) {
        ObjectNode alone = json.createObjectNode();
        alone.putObject(side).set(name, demand);
        try {
            When.read(alone);
            return true;
        } catch (IllegalArgumentException wrong) {
            mistakes.add(
                    "/match/" + side + JsonPointer.empty().appendProperty(name),
                    "a value, a list, or an object of present, not, above, below, type and matches",
                    demand.toString(),
                    String.valueOf(wrong.getMessage()).lines().findFirst().orElse("not understood") + ".");
            return false;
        }
    }

    private void checkVariables(JsonNode path, List<Operation> operations) {
        for (String name : path.propertyNames()) {
            String variable = "{" + name + "}";
            if (operations.stream()
                    .noneMatch(operation -> operation.path().segments().contains(variable))) {
                mistakes.add(
                        "/match/path" + JsonPointer.empty().appendProperty(name),
                        "a variable of the path of an operation",
                        name,
                        "No path of these operations has the variable " + name + ".");
            }
        }
    }
}
