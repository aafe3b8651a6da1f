package dev.mockerp.verify.run;

import dev.mockerp.contract.Contract;
import dev.mockerp.contract.condition.Condition;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The conditions of a contract by the schema or operation that they are about. */
final class Conditions {

    private final Map<String, List<Condition>> conditions;

    Conditions(Contract contract) {
        this(dev.mockerp.contract.condition.Conditions.of(contract).stream());
    }

    private Conditions(Stream<Condition> all) {
        this.conditions = all.collect(Collectors.groupingBy(
                condition -> String.valueOf(condition.rule().on())));
    }

    /** Those of some rules, by id; some conditions take long over a long answer. */
    Conditions only(Set<String> rules) {
        return new Conditions(conditions.values().stream()
                .flatMap(List::stream)
                .filter(condition -> rules.contains(condition.rule().id())));
    }

    List<Condition> on(String schemaOrOperation) {
        return conditions.getOrDefault(schemaOrOperation, List.of());
    }
}
