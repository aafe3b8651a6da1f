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

    /** Loads what conditions take, which else the first use does. */
    public static void load() {
        ConditionRuntime.load();
    }

    /** Those of the rules of the contract's version, in the order of the rules. Neither parses nor checks. */
    public static List<Condition> of(Contract contract) {
        Map<String, CelAbstractSyntaxTree> checked = checked(contract.api());
        List<Condition> conditions = new ArrayList<>();
        for (Rule rule : contract.rules()) {
            if (rule.condition() != null) {
                CelAbstractSyntaxTree expression = checked.get(rule.id());
                if (expression == null) {
                    throw new IllegalStateException(rule.id() + " has not been checked by the build");
                }
                conditions.add(new Condition(rule, ConditionRuntime.program(expression)));
            }
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
