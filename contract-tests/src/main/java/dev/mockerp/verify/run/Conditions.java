package dev.mockerp.verify.run;

import dev.mockerp.contract.Contract;
import dev.mockerp.contract.condition.Condition;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The conditions of a contract by the schema or operation that they are about. */
final class Conditions {

    private final Map<String, List<Condition>> conditions;

    Conditions(Contract contract) {
        this.conditions = dev.mockerp.contract.condition.Conditions.of(contract).stream()
                .collect(Collectors.groupingBy(
                        condition -> String.valueOf(condition.rule().on())));
    }

    List<Condition> on(String schemaOrOperation) {
        return conditions.getOrDefault(schemaOrOperation, List.of());
    }
}
