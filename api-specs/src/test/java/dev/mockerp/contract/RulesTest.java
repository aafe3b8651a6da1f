package dev.mockerp.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mockerp.contract.condition.Condition;
import dev.mockerp.contract.condition.Conditions;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules are a catalogue: unique, sourced, about things that exist, and their examples prove what they say. */
class RulesTest {

    static List<Rule> rules() {
        return Stream.of(Api.values())
                .flatMap(api -> Contract.everyRule(api).stream())
                .toList();
    }

    static List<Rule> conditions() {
        return rules().stream().filter(rule -> rule.condition() != null).toList();
    }

    @Test
    void thereAreAtLeastSixtyRulesAndTheirIdsAreUnique() {
        assertThat(rules()).hasSizeGreaterThanOrEqualTo(60);
        assertThat(rules())
                .extracting(Rule::id)
                .doesNotHaveDuplicates()
                .allMatch(id -> id.matches("[A-Z]{3}-[A-Z]{3}-\\d{3}"));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void aRuleHasExactlyOneOfConditionCheckAndReason(Rule rule) {
        assertThat(Stream.of(rule.condition(), rule.check(), rule.notTestable()).filter(text -> text != null))
                .as(rule.id())
                .hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void aRuleOfTheTextQuotesIt(Rule rule) {
        if (rule.evidence() == Evidence.TEXT) {
            assertThat(rule.quote()).as(rule.id()).isNotBlank();
        }
    }

    @ParameterizedTest
    @EnumSource(Api.class)
    void rulesSpeakOfOperationsAndSchemasThatExist(Api api) {
        Contract contract = Contract.of(api);
        Set<String> operations =
                contract.operations().stream().map(Operation::id).collect(Collectors.toSet());
        for (Rule rule : Contract.everyRule(api)) {
            assertThat(operations).as(rule.id()).containsAll(rule.operations());
            if (rule.condition() == null) {
                assertThat(rule.operations()).as(rule.id()).isNotEmpty();
                continue;
            }
            boolean known = rule.isOnOperation()
                    ? operations.contains(rule.on())
                    : contract.document().at("/components/schemas").has(rule.on());
            assertThat(known).as(rule.id() + " is on " + rule.on()).isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("conditions")
    void anExampleHoldsOrBreaksAsItSays(Rule rule) {
        Condition condition = Condition.of(rule);
        assertThat(rule.examples()).extracting(Rule.Example::holds).contains(true, false);
        for (Rule.Example example : rule.examples()) {
            assertThat(condition.holds(example.variables()))
                    .as(rule.id() + " for " + example.variables())
                    .isEqualTo(example.holds());
        }
    }

    @ParameterizedTest
    @EnumSource(Api.class)
    void noConditionBreaksOrFailsOnAnExampleOfTheContract(Api api) {
        Contract contract = Contract.of(api);
        Occurrences occurrences = new Occurrences(contract.document());
        List<Condition> conditions = Conditions.of(contract).stream()
                .filter(condition -> !condition.rule().isOnOperation())
                .toList();
        for (DocumentExamples.Example example : DocumentExamples.in(contract.document())) {
            occurrences.visit(
                    example.schema(),
                    example.value(),
                    (schema, pointer, value) -> conditions.stream()
                            .filter(condition -> schema.equals(condition.rule().on()))
                            .forEach(condition -> assertThat(condition.holds(Self.of(value)))
                                    .as(condition.rule().id() + " at " + example.place() + pointer)
                                    .isTrue()));
        }
    }
}
