package dev.mockerp.erp.fault;

import dev.mockerp.contract.Operation;
import dev.mockerp.contract.fault.When;
import dev.mockerp.erp.request.ServedApi;
import dev.mockerp.erp.request.Violations;
import dev.mockerp.server.control.FaultRule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Understands faults that keep the schema of the control contract, and tells everything that is wrong with them. */
final class RuleReader {

    private final Map<String, Operation> operations = new LinkedHashMap<>();
    private final Catalogue catalogue;
    private final JsonMapper json;

    /** With the operations of those APIs that are recorded: that is what an ERP is asked. */
    RuleReader(List<ServedApi> apis, Catalogue catalogue, JsonMapper json) {
        this.catalogue = catalogue;
        this.json = json;
        apis.stream()
                .filter(ServedApi::isRecorded)
                .flatMap(api -> api.operations().stream())
                .forEach(operation -> operations.put(operation.id(), operation));
    }

    /** Several, each at its place. */
    List<Rule> readAll(List<FaultRule> given, Violations violations) {
        List<Rule> rules = new ArrayList<>();
        for (int i = 0; i < given.size(); i++) {
            rules.add(read(given.get(i), "/faults/" + i, violations));
        }
        return rules;
    }

    /**
     * One fault.
     *
     * @param place JSON pointer of the fault in the body
     * @param violations takes what is wrong; then the rule must not be used
     */
    Rule read(FaultRule given, String place, Violations violations) {
        RuleMistakes mistakes = new RuleMistakes(place, violations);
        mistakes.checkEffects(given);
        return read(given, mistakes);
    }

    /** One whose effects are checked, as far as they can be. */
    Rule read(FaultRule given, RuleMistakes mistakes) {
        Set<String> named = new LinkedHashSet<>();
        List<String> asked = Objects.requireNonNullElse(given.getOperations(), List.of());
        for (int i = 0; i < asked.size(); i++) {
            if (!operations.containsKey(asked.get(i))) {
                mistakes.add(
                        "/operations/" + i,
                        "one of " + String.join(", ", operations.keySet()),
                        asked.get(i),
                        "No ERP has the operation " + asked.get(i) + ".");
            }
            named.add(asked.get(i));
        }
        Catalogue.Entry broken = given.getCatalogue() == null ? null : broken(given.getCatalogue(), mistakes);
        Set<String> possible = broken == null ? operations.keySet() : Set.copyOf(broken.operations());
        if (named.isEmpty()) {
            named.addAll(possible);
        } else if (broken != null && possible.stream().noneMatch(named::contains)) {
            mistakes.add(
                    "/operations",
                    "one of " + String.join(", ", possible),
                    String.join(", ", named),
                    "The fault of the catalogue is for other operations.");
        }
        When match = new MatchReader(json, mistakes)
                .read(
                        given.getMatch(),
                        named.stream()
                                .map(operations::get)
                                .filter(Objects::nonNull)
                                .toList());
        return new Rule(given, Set.copyOf(named), match, broken);
    }

    private Catalogue.@Nullable Entry broken(String name, RuleMistakes mistakes) {
        List<Catalogue.Entry> found = catalogue.named(name);
        if (found.size() == 1 && found.get(0).reason() == null) {
            return found.get(0);
        }
        String why = found.isEmpty()
                ? "The catalogue has no fault " + name + "; " + hint(name)
                : found.size() == 1
                        ? name + " is not offered. " + found.get(0).reason()
                        : "Several APIs have a fault " + name + ": "
                                + found.stream().map(Catalogue.Entry::name).collect(Collectors.joining(", ")) + ".";
        mistakes.add("/catalogue", "a name that GET /__erp/faults/catalogue lists as offered", name, why);
        return null;
    }

    private String hint(String name) {
        List<String> near = catalogue.near(name);
        return near.isEmpty()
                ? "GET /__erp/faults/catalogue lists those that it has."
                : "did you mean " + String.join(" or ", near) + "?";
    }
}
