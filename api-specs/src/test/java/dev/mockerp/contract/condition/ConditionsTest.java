package dev.mockerp.contract.condition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.values.NullValue;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;
import dev.mockerp.contract.Api;
import dev.mockerp.contract.Contract;
import dev.mockerp.contract.Rule;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the build has checked is what the rules say, and answers as CEL itself would. */
class ConditionsTest {

    private static final CelRuntime CELS_OWN = CelRuntimeFactory.standardCelRuntimeBuilder()
            .setOptions(ConditionRuntime.OPTIONS)
            .addFunctionBindings(CelFunctions.bindings())
            .build();

    /** Of every rule, those of old versions included. */
    static Collection<Condition> precompiled() {
        Map<String, Condition> byRule = new LinkedHashMap<>();
        for (Api api : Api.values()) {
            for (int version : new int[] {6, 8, Contract.LATEST}) {
                Conditions.of(Contract.of(api, version))
                        .forEach(condition -> byRule.put(condition.rule().id(), condition));
            }
        }
        return byRule.values();
    }

    private static List<Rule> rulesWithCondition(Api api) {
        return Contract.everyRule(api).stream()
                .filter(rule -> rule.condition() != null)
                .toList();
    }

    @ParameterizedTest
    @EnumSource(Api.class)
    void theBuildHasCheckedEveryConditionAndNothingElse(Api api) {
        Map<String, CelAbstractSyntaxTree> checked = Conditions.checked(api);
        assertThat(checked.keySet())
                .containsExactlyElementsOf(
                        rulesWithCondition(api).stream().map(Rule::id).toList());
        for (Rule rule : rulesWithCondition(api)) {
            CelAbstractSyntaxTree now = ConditionCompiler.check(rule.id(), rule.condition());
            assertThat(checked.get(rule.id()).getExpr()).as(rule.id()).isEqualTo(now.getExpr());
            assertThat(checked.get(rule.id()).getReferenceMap()).as(rule.id()).isEqualTo(now.getReferenceMap());
        }
    }

    @ParameterizedTest
    @MethodSource("precompiled")
    void aPrecompiledConditionAnswersAsACompiledOneAndAsCelsOwnRuntime(Condition precompiled) throws Exception {
        Rule rule = precompiled.rule();
        Condition compiled = Condition.of(rule);
        CelRuntime.Program celsOwn = CELS_OWN.createProgram(ConditionCompiler.check(rule.id(), rule.condition()));
        assertThat(rule.examples()).isNotEmpty();
        for (Rule.Example example : rule.examples()) {
            boolean holds = precompiled.holds(example.variables());
            assertThat(holds).as(rule.id() + " for " + example.variables()).isEqualTo(example.holds());
            assertThat(compiled.holds(example.variables())).isEqualTo(holds);
            assertThat(celsOwn.eval(CelValues.object(example.variables()))).isEqualTo(holds);
        }
    }

    @Test
    void noConditionIsInNoVersion() {
        assertThat(precompiled().stream().map(condition -> condition.rule().id()))
                .containsExactlyInAnyOrderElementsOf(Stream.of(Api.values())
                        .flatMap(api -> rulesWithCondition(api).stream())
                        .map(Rule::id)
                        .toList());
    }

    @Test
    void aVersionHasTheConditionsOfItsRules() {
        assertThat(Conditions.of(Contract.of(Api.SHOXL, 6)).stream().map(Condition::rule))
                .isEqualTo(Contract.of(Api.SHOXL, 6).rules().stream()
                        .filter(rule -> rule.condition() != null)
                        .toList())
                .hasSizeLessThan(rulesWithCondition(Api.SHOXL).size());
    }

    @Test
    void theyAreLoadedWithoutParserAndChecker() throws Exception {
        ClassLoader sealed = new Sealed(
                "org.antlr.",
                "dev.cel.parser.",
                "dev.cel.checker.",
                "dev.cel.compiler.",
                "dev.cel.expr.",
                "dev.mockerp.contract.condition.ConditionCompiler");
        Class<?> contracts = sealed.loadClass(Contract.class.getName());
        Object api = sealed.loadClass(Api.class.getName()).getEnumConstants()[0];
        Object contract = contracts.getMethod("of", api.getClass()).invoke(null, api);
        Object conditions = sealed.loadClass(Conditions.class.getName())
                .getMethod("of", contracts)
                .invoke(null, contract);
        assertThat((List<?>) conditions).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[1, 2.0, 'a', null, true].size() == 5 && size('abc') == 3",
                "1 < 2.5 && 2.5 >= 2 && dyn(1) == 1.0 && !(dyn(1) != 1.0) && self.a[1] == 2",
                "type(1) == int && type('a') == string && type([1]) == list && type(1.0) != bool",
                "[1, 2].map(x, x * 2) == [2, 4] && [1, 2].filter(x, x > 1) == [2] && [1, 2].exists_one(x, x == 1)",
                "'a' in ['a'] && [1, 2][1] == 2 && dyn(1) == 1",
                "string(1) == '1' && int('2') == 2 && double('1.5') == 1.5 && bool('true')",
                "-1 < 0 && 5 % 2 == 1 && 5 / 2 == 2 && 3 - 1 == 2 && 'a' + 'b' == 'ab' && !false",
                "'abc'.startsWith('a') && 'abc'.endsWith('c') && 'abc'.contains('b') && 'abc'.matches('^a')",
                "timestamp('2024-01-01T00:00:00Z') < timestamp('2024-01-01T00:00:00+00:00') + duration('1s')",
                "isJson('{\"a\": [1]}') && !isJson('{} {}') && !isJson('') && !isJson('{') && isJson('null')",
                "isEan13('4006381333931') && !isEan13('4006381333932') && sum([1, 2.5]) == 3.5",
                "unique([1, 'a', [1, 'a']]) && !unique([1, 'a', 1]) && !unique([1, 2].map(x, [x > 0, 'a']))",
                "self.a.all(x, x <= 2 ? x > 0 : false) && has(self.b) && !has(self.c) && self.b == null",
            })
    void whatAConditionMaySaySurvivesAndHolds(String condition) throws Exception {
        Map<String, CelAbstractSyntaxTree> read = ExpressionReader.read(CheckedConditions.of(Map.of("X", condition)));
        Map<String, Object> self = new LinkedHashMap<>();
        self.put("a", List.of(1L, 2.0));
        self.put("b", NullValue.NULL_VALUE);
        Map<String, Object> variables = Map.of("self", self);
        CelAbstractSyntaxTree expression = read.get("X");
        assertThat(ConditionRuntime.program(expression).eval(variables))
                .isEqualTo(true)
                .isEqualTo(CELS_OWN.createProgram(ConditionCompiler.check("X", condition))
                        .eval(variables));
    }

    @Test
    void whatCannotBeWrittenYetIsRefusedWithTheRule() {
        assertThatThrownBy(() -> CheckedConditions.of(Map.of("SHX-GPI-999", "{'a': 1}.a == 1")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("SHX-GPI-999")
                .hasMessageContaining("MAP");
    }

    @Test
    void whatIsNoCelIsRefusedWithTheRule() {
        assertThatThrownBy(() -> CheckedConditions.of(Map.of("SHX-GPI-999", "self.a ==")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("SHX-GPI-999");
    }
}
