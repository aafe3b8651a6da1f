package dev.mockerp.verify.run;

import dev.mockerp.contract.Contract;
import dev.mockerp.contract.Rule;
import dev.mockerp.contract.condition.Condition;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The conditions of a contract by the schema or operation that they are about. */
final class Conditions {

    private final Map<String, List<Condition>> conditions;

    Conditions(Contract contract, List<Rule> rules) {
        this.conditions = new HashMap<>(rules.stream()
                .filter(rule -> rule.condition() != null)
                .map(Condition::of)
                .collect(Collectors.groupingBy(
                        condition -> String.valueOf(condition.rule().on()))));
    }

    List<Condition> on(String schemaOrOperation) {
        return conditions.getOrDefault(schemaOrOperation, List.of());
    }
}
