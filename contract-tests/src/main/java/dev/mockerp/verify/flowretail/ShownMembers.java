package dev.mockerp.verify.flowretail;

import dev.mockerp.contract.Shape;
import dev.mockerp.verify.run.Call;
import dev.mockerp.verify.run.Exchange;
import dev.mockerp.verify.run.Json;
import dev.mockerp.verify.run.Likeness;
import dev.mockerp.verify.run.Trial.Wrong;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;

/**
 * Which members of customers an ERP shows. It need not show all of them, nor all in every operation; one that it shows
 * for some customer and hides for another, though it was told a value, was not kept.
 */
final class ShownMembers {

    private static final Set<String> OF_ONE =
            Set.of("getCustomer", "getStoreCustomer", "updateCustomer", "createCustomer");

    /** Of any customer, by the operation that shows them. */
    private final Map<String, Set<String>> names = new HashMap<>();

    /** Those that a read shows of a customer that the checker made: what it is told of them is kept. */
    private final Set<String> kept = new HashSet<>();

    private final Predicate<String> isOwn;

    ShownMembers(Predicate<String> isOwn) {
        this.isOwn = isOwn;
    }

    /** To be shown every exchange of the run. */
    void see(Exchange exchange) {
        if (exchange.isSuccess() && OF_ONE.contains(exchange.call().name())) {
            add(exchange.call(), exchange.json());
        } else if (exchange.isSuccess()) {
            FlowRetail.rows(exchange).forEach(customer -> add(exchange.call(), customer));
        }
    }

    private void add(Call call, JsonNode customer) {
        List<String> shown = customer.properties().stream()
                .filter(member -> !Likeness.isUnset(member.getValue()))
                .map(Map.Entry::getKey)
                .toList();
        names.computeIfAbsent(call.name(), operation -> new HashSet<>()).addAll(shown);
        if (call.isSafe() && isOwn.test(FlowRetail.uid(customer))) {
            kept.addAll(shown);
        }
    }

    /** Whether the ERP shows the member of at least one customer. */
    boolean has(String member) {
        return names.values().stream().anyMatch(shown -> shown.contains(member));
    }

    /** Whether an operation that shows no value of the member has lost it. */
    private boolean isLost(String member, Exchange answer) {
        return names.getOrDefault(answer.call().name(), Set.of()).contains(member)
                || has(member) && !kept.contains(member);
    }

    /**
     * The first member of {@code told} whose value a customer does not show.
     *
     * @param told values of members; objects are compared in the members that were told
     * @param customer as an answer shows it
     * @param exchanges that lead to the answer, the answer last
     */
    Optional<Wrong> loss(JsonNode told, JsonNode customer, String pointer, Exchange... exchanges) {
        return difference(ShownMembers::isKept, told, customer, pointer, exchanges);
    }

    /** The same, where each text is due letter for letter, and each number as a number. */
    Optional<Wrong> change(JsonNode told, JsonNode customer, String pointer, Exchange... exchanges) {
        return difference(Json::same, told, customer, pointer, exchanges);
    }

    private Optional<Wrong> difference(
            BiPredicate<JsonNode, JsonNode> isSame,
            JsonNode told,
            JsonNode customer,
            String pointer,
            Exchange... exchanges) {
        Exchange answer = exchanges[exchanges.length - 1];
        for (Map.Entry<String, JsonNode> member : told.properties()) {
            JsonNode value = member.getValue();
            JsonNode shown = customer.path(member.getKey());
            boolean isRight = Likeness.isUnset(shown)
                    ? Likeness.isUnset(value) || !isLost(member.getKey(), answer)
                    : isSame.test(value, shown);
            if (!isRight) {
                return Wrong.at(
                        pointer + "/" + member.getKey(),
                        Shape.describe(value) + ", as it was sent",
                        Shape.describe(shown),
                        exchanges);
            }
        }
        return Optional.empty();
    }

    /** In whatever type and letter case, which are the matter of other statements and of another rule. */
    private static boolean isKept(JsonNode told, JsonNode shown) {
        if (told.isObject() && shown.isObject()) {
            return told.properties().stream()
                    .filter(part -> shown.has(part.getKey()))
                    .allMatch(part -> isKept(part.getValue(), shown.path(part.getKey())));
        }
        return Json.same(told, shown)
                || told.isValueNode() && shown.isValueNode() && told.asString().equalsIgnoreCase(shown.asString());
    }
}
