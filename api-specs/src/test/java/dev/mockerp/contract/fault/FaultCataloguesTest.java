package dev.mockerp.contract.fault;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mockerp.contract.Api;
import dev.mockerp.contract.Contract;
import dev.mockerp.contract.Operation;
import dev.mockerp.contract.Rule;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every fault names something that exists, and the verdict that the evidence of it brings. */
class FaultCataloguesTest {

    @Test
    void thereAreAtLeastSixtyFiveFaultsOfManyKinds() {
        List<Fault> faults =
                Stream.of(Api.values()).flatMap(api -> Faults.of(api).stream()).toList();
        assertThat(faults).hasSizeGreaterThanOrEqualTo(65);
        assertThat(faults.stream().map(Fault::kind).distinct().count()).isGreaterThanOrEqualTo(15);
    }

    @ParameterizedTest
    @EnumSource(Api.class)
    void aFaultIsToldInOneSentence(Api api) {
        assertThat(Faults.of(api))
                .hasSizeGreaterThanOrEqualTo(5)
                .allSatisfy(
                        fault -> assertThat(fault.breaks()).as(fault.toString()).matches("[A-Z0-9].*\\."));
    }

    @ParameterizedTest
    @EnumSource(Api.class)
    void aFaultIsForOperationsThatExist(Api api) {
        Set<String> operations =
                Contract.of(api).operations().stream().map(Operation::id).collect(Collectors.toSet());
        assertThat(Faults.of(api))
                .allSatisfy(fault -> assertThat(operations)
                        .as(fault.toString())
                        .containsAll(fault.mutation().operations()));
    }

    @ParameterizedTest
    @EnumSource(Api.class)
    void aFaultNamesATestableRuleOfItsEvidence(Api api) {
        Map<String, Rule> rules =
                Contract.everyRule(api).stream().collect(Collectors.toMap(Rule::id, Function.identity()));
        for (Fault fault : Faults.of(api)) {
            if (!fault.rule().contains("#")) {
                assertThat(rules).as(fault.toString()).containsKey(fault.rule());
                Rule rule = rules.get(fault.rule());
                assertThat(rule.evidence()).as(fault.toString()).isEqualTo(fault.evidence());
                assertThat(rule.notTestable()).as(fault.toString()).isNull();
                assertThat(rule.holdsIn(version(fault))).as(fault.toString()).isTrue();
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Api.class)
    void orAStatementThatTheDocumentMakesWithThatEvidence(Api api) {
        Map<Integer, Contract> contracts = new HashMap<>();
        for (Fault fault : Faults.of(api)) {
            if (fault.rule().contains("#")) {
                Contract contract = contracts.computeIfAbsent(version(fault), version -> Contract.of(api, version));
                assertThat(Statements.exists(contract, fault.rule()))
                        .as(fault + " names " + fault.rule())
                        .isTrue();
                assertThat(StatementEvidence.of(contract, fault.mutation().operations(), fault.rule()))
                        .as(fault + " names " + fault.rule())
                        .isEqualTo(fault.evidence());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "shoxl#Product.stock.type",
                "shoxl#GetProductInformationResult.stocks.type",
                "shoxl#GetProductInformationResult.stock.required",
                "shoxl#GetProductInformationResult.stock.nonNull",
                "shoxl#GetProductInformationResult.stock.pattern",
                "shoxl#getProductInformations.201.type",
                "shoxl#getProductInformations.mood",
                "retailnxt#GetProductInformationResult.stock.type"
            })
    void noticesStatementsThatTheDocumentDoesNotMake(String id) {
        assertThat(Statements.exists(Contract.of(Api.SHOXL), id)).isFalse();
    }

    @Test
    void flowRetailHasFaultsOfEveryOperationAndKind() {
        List<Fault> faults = Faults.of(Api.FLOWRETAIL);
        Set<String> operations = Contract.of(Api.FLOWRETAIL).operations().stream()
                .map(Operation::id)
                .collect(Collectors.toSet());
        assertThat(faults).hasSizeGreaterThanOrEqualTo(75);
        assertThat(faults.stream().flatMap(fault -> fault.mutation().operations().stream()))
                .containsAll(operations);
        // Its contract has one version only.
        assertThat(faults.stream().map(Fault::kind)).containsAll(EnumSet.complementOf(EnumSet.of(Kind.WRONG_VERSION)));
    }

    private static int version(Fault fault) {
        return fault.version() == null ? Contract.LATEST : fault.version();
    }
}
