package dev.mockerp.verify.flowretail;

import dev.mockerp.contract.Shape;
import dev.mockerp.verify.run.Exchange;
import dev.mockerp.verify.run.Json;
import dev.mockerp.verify.run.Likeness;
import dev.mockerp.verify.run.Trial.Wrong;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/**
 * Which members of customers an ERP shows. It need not show all of them; one that it shows for some customer and hides
 * for another, though it was told a value, was not kept.
 */
final class ShownMembers {

    private static final Set<String> OF_ONE =
            Set.of("getCustomer", "getStoreCustomer", "updateCustomer", "createCustomer");

    private final Set<String> names = new TreeSet<>();

    /** To be shown every exchange of the run. */
    void see(Exchange exchange) {
        if (exchange.isSuccess() && OF_ONE.contains(exchange.call().name())) {
            add(exchange.json());
        } else if (exchange.isSuccess()) {
            FlowRetail.items(exchange).forEach(this::add);
        }
    }

    private void add(JsonNode customer) {
        customer.properties().stream()
                .filter(member -> !Likeness.isUnset(member.getValue()))
                .map(Map.Entry::getKey)
                .forEach(names::add);
    }

    /** Whether the ERP shows the member of at least one customer. */
    boolean has(String member) {
        return names.contains(member);
    }

    /**
     * The first member of {@code told} that a customer shows otherwise.
     *
     * @param told values of members; objects are compared in the members that were told
     * @param customer as an answer shows it
     * @param exchanges that lead to the answer, the answer last
     */
    Optional<Wrong> difference(JsonNode told, JsonNode customer, String pointer, Exchange... exchanges) {
        for (Map.Entry<String, JsonNode> member : told.properties()) {
            JsonNode shown = customer.path(member.getKey());
            if (isKept(member.getKey(), member.getValue(), shown)) {
                continue;
            }
            return Wrong.at(
                    pointer + "/" + member.getKey(),
                    Shape.describe(member.getValue()) + ", as it was sent",
                    Shape.describe(shown),
                    exchanges);
        }
        return Optional.empty();
    }

    private boolean isKept(String name, JsonNode told, JsonNode shown) {
        if (Likeness.isUnset(shown)) {
            return Likeness.isUnset(told) || !has(name);
        }
        if (told.isObject() && shown.isObject()) {
            List<String> others = new ArrayList<>();
            told.properties().forEach(part -> {
                JsonNode value = shown.path(part.getKey());
                if (!value.isMissingNode() && !Json.same(value, part.getValue())) {
                    others.add(part.getKey());
                }
            });
            return others.isEmpty();
        }
        return Json.same(told, shown);
    }
}
