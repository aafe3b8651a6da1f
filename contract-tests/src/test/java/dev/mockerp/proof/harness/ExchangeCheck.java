package dev.mockerp.proof.harness;

import dev.mockerp.contract.Api;
import dev.mockerp.contract.Body;
import dev.mockerp.contract.Operation;
import dev.mockerp.contract.Shape;
import dev.mockerp.contract.condition.Condition;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Holds one exchange against the operation that it belongs to, and writes down what is broken. */
final class ExchangeCheck {

    private final WitnessedContract contract;
    private final WitnessedContract.Match match;
    private final Exchange exchange;
    private final Set<String> switched;
    private final List<String> broken;
    private final Set<String> visited;
    private final Set<String> met;

    ExchangeCheck(
            WitnessedContract contract,
            WitnessedContract.Match match,
            Exchange exchange,
            Set<String> switched,
            List<String> broken,
            Set<String> visited,
            Set<String> met) {
        this.contract = contract;
        this.match = match;
        this.exchange = exchange;
        this.switched = switched;
        this.broken = broken;
        this.visited = visited;
        this.met = met;
    }

    void run() {
        Operation operation = match.operation();
        if (operation == null) {
            wrongMethod();
            return;
        }
        if (!operation.responses().containsKey(exchange.status())) {
            broken.add("status: " + operation + " declares "
                    + operation.responses().keySet() + ", observed " + exchange.status());
            return;
        }
        Body body = operation.responses().get(exchange.status());
        if (isContentAsDeclared(body) && body != null) {
            JsonNode json = exchange.json();
            shape(body, json);
            if (broken.isEmpty()) {
                // Conditions may rely on the types that the schema promises.
                contract.occurrences().visit(body.schema(), json, this::occurrence);
            }
        }
        if (broken.isEmpty() && exchange.status() < 300) {
            JsonNode variables = ContractWitness.variables(exchange, match.variables(), query(operation));
            contract.on(operation.id()).forEach(condition -> hold(condition, variables, ""));
        }
    }

    private void wrongMethod() {
        if (exchange.method().equals("OPTIONS") || exchange.method().equals("HEAD")) {
            return;
        }
        if (exchange.status() == 405) {
            Body body = match.ofPath().get(0).responses().get(405);
            if (body != null && isContentAsDeclared(body)) {
                shape(body, exchange.json());
            }
        } else if (exchange.status() < 400 || exchange.status() > 500) {
            // 500 is how RetailNxt says no to everything, when it is set so.
            broken.add("status: the path does not have the method " + exchange.method() + ", observed "
                    + exchange.status());
        }
    }

    private boolean isContentAsDeclared(@Nullable Body body) {
        if (body == null) {
            if (exchange.body().length > 0) {
                broken.add("body: none is declared for " + exchange.status() + ", observed " + exchange.body().length
                        + " bytes");
            }
            return true;
        }
        String type = String.valueOf(exchange.header("Content-Type"));
        if (!type.toLowerCase(java.util.Locale.ROOT).matches("application/json(\\s*;\\s*charset=\"?utf-8\"?)?")) {
            broken.add("content-type: expected " + body.mediaType() + ", observed " + type);
            return false;
        }
        return true;
    }

    private void shape(Body body, JsonNode json) {
        for (Shape.Mismatch mismatch : contract.shapes().at(body.schema()).mismatches(json)) {
            broken.add("schema: " + mismatch.pointer() + " breaks " + mismatch.keyword() + " at "
                    + mismatch.schemaPointer() + ": expected " + mismatch.expected() + ", observed "
                    + mismatch.actual());
        }
    }

    private void occurrence(String schema, String pointer, JsonNode value) {
        List<Condition> conditions = contract.on(schema);
        if (!conditions.isEmpty()) {
            JsonNode variables = Exchange.JSON.createObjectNode().set("self", value);
            conditions.forEach(condition -> hold(condition, variables, pointer));
        }
    }

    private void hold(Condition condition, JsonNode variables, String pointer) {
        var rule = condition.rule();
        if (rule.setting() != null && switched.contains(rule.setting())) {
            return;
        }
        visited.add(rule.id());
        if (Guards.arePassed(rule, variables)) {
            met.add(rule.id());
        }
        try {
            if (!condition.holds(variables)) {
                broken.add(rule.id() + " at '" + pointer + "': expected: " + rule.title() + "; observed: "
                        + Shape.describe(variables.has("self") ? variables.get("self") : variables.get("response")));
            }
        } catch (IllegalStateException cannotBeEvaluated) {
            broken.add(rule.id() + " at '" + pointer + "': " + cannotBeEvaluated.getMessage());
        }
    }

    /** The parameters; RetailNxt's in the contract's spelling, because it takes any. */
    private Map<String, String> query(Operation operation) {
        if (contract.contract().api() != Api.RETAILNXT) {
            return exchange.query();
        }
        Map<String, String> spelled = new LinkedHashMap<>();
        exchange.query()
                .forEach((name, value) -> spelled.put(
                        operation.parameters().stream()
                                .map(parameter -> parameter.name())
                                .filter(name::equalsIgnoreCase)
                                .findFirst()
                                .orElse(name),
                        value));
        return spelled;
    }
}
