package dev.mockerp.verify.run;

import dev.mockerp.contract.Contract;
import dev.mockerp.contract.Rule;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a run has seen of each rule, and of each statement of the document that it had to do with. Safe for many threads;
 * of one tally only one may write.
 */
final class RuleBook {

    private final Map<String, Tally> tallies = Collections.synchronizedMap(new LinkedHashMap<>());
    private final List<Rule> rules;

    RuleBook(Contract contract) {
        this.rules = contract.rules();
        SchemaUse use = new SchemaUse(contract);
        rules.forEach(rule -> of(Subject.of(rule, use)));
    }

    List<Rule> rules() {
        return rules;
    }

    Tally of(Subject subject) {
        return tallies.computeIfAbsent(subject.id(), id -> new Tally(subject));
    }

    Tally of(Rule rule) {
        return tallies.get(rule.id());
    }

    List<Tally> tallies() {
        synchronized (tallies) {
            return new ArrayList<>(tallies.values());
        }
    }
}
