package dev.mockerp.contract.condition;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.mockerp.contract.Api;
import dev.mockerp.contract.Contract;
import dev.mockerp.contract.Rule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The conditions of a contract, as the build has checked them. */
public final class Conditions {

    private Conditions() {}

    /** Those of the rules of the contract's version, in the order of the rules. Neither parses nor checks. */
    public static List<Condition> of(Contract contract) {
        Map<String, CelAbstractSyntaxTree> checked = checked(contract.api());
        List<Rule> rules = contract.rules().stream()
                .filter(rule -> rule.condition() != null)
                .toList();
        List<CelAbstractSyntaxTree> expressions = new ArrayList<>();
        for (Rule rule : rules) {
            CelAbstractSyntaxTree expression = checked.get(rule.id());
            if (expression == null) {
                throw new IllegalStateException(rule.id() + " has not been checked by the build");
            }
            expressions.add(expression);
        }
        ConditionRuntime runtime = ConditionRuntime.forAll(expressions);
        List<Condition> conditions = new ArrayList<>();
        for (int i = 0; i < rules.size(); i++) {
            conditions.add(new Condition(rules.get(i), runtime.program(expressions.get(i))));
        }
        return List.copyOf(conditions);
    }

    /** The checked conditions of all versions by the id of their rule. */
    static Map<String, CelAbstractSyntaxTree> checked(Api api) {
        String resource = "/contracts/" + api.folder() + "/conditions.bin";
        try (InputStream in = Contract.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("not on the class path: " + resource);
            }
            return ExpressionReader.read(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }
}
