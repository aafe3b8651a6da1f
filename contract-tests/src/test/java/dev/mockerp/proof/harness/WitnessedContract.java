package dev.mockerp.proof.harness;

import dev.mockerp.contract.Api;
import dev.mockerp.contract.Contract;
import dev.mockerp.contract.Occurrences;
import dev.mockerp.contract.Operation;
import dev.mockerp.contract.Rule;
import dev.mockerp.contract.Shapes;
import dev.mockerp.contract.condition.Condition;
import dev.mockerp.contract.condition.Conditions;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A contract made ready to be held against exchanges; compiled once per version.
 *
 * @param conditions by the name of the schema or operation that they are about
 */
record WitnessedContract(
        Contract contract, Shapes shapes, Occurrences occurrences, Map<String, List<Condition>> conditions) {

    private static final Map<String, WitnessedContract> COMPILED = new ConcurrentHashMap<>();

    /** A path of the contract that fits: the operation is null when the path does not have the method. */
    record Match(@Nullable Operation operation, List<Operation> ofPath, Map<String, String> variables) {}

    static WitnessedContract of(Api api, int version) {
        return COMPILED.computeIfAbsent(api + "/" + version, key -> compile(Contract.of(api, version)));
    }

    private static WitnessedContract compile(Contract contract) {
        return new WitnessedContract(
                contract,
                new Shapes(contract.document()),
                new Occurrences(contract.document()),
                Conditions.of(contract).stream()
                        .collect(Collectors.groupingBy(
                                condition -> String.valueOf(condition.rule().on()))));
    }

    /** The most specific path of the contract that fits those decoded segments, or null. */
    @Nullable
    Match match(String method, List<String> segments) {
        List<Operation> fitting = contract.operations().stream()
                .filter(operation -> operation.path().match(segments) != null)
                .sorted(Comparator.comparing(operation -> -operation.path().fixedSegments()))
                .toList();
        if (fitting.isEmpty()) {
            return null;
        }
        List<Operation> ofPath = fitting.stream()
                .filter(operation -> operation.path().equals(fitting.get(0).path()))
                .toList();
        Operation operation = ofPath.stream()
                .filter(candidate -> candidate.method().equals(method))
                .findFirst()
                .orElse(null);
        return new Match(operation, ofPath, Map.copyOf(ofPath.get(0).path().match(segments)));
    }

    List<Condition> on(String schemaOrOperation) {
        return conditions.getOrDefault(schemaOrOperation, List.of());
    }

    List<Rule> conditionRules() {
        return contract.rules().stream()
                .filter(rule -> rule.condition() != null)
                .toList();
    }
}
