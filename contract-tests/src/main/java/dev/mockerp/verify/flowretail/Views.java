package dev.mockerp.verify.flowretail;

import dev.mockerp.contract.Shape;
import dev.mockerp.verify.run.Exchange;
import dev.mockerp.verify.run.Likeness;
import dev.mockerp.verify.run.Trial.Wrong;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Compares two views of one customer. */
final class Views {

    /** What may depend on the store for which a customer is shown. */
    private static final Set<String> OF_A_STORE =
            Set.of("pricelistUid", "paymentTerms", "extensions", "credit", "defaultStoreUid", "accountManager");

    private Views() {}

    /** The members of a customer that the contract names. */
    static List<String> members(FlowRetail flow) {
        return List.copyOf(flow.erp()
                .contract()
                .document()
                .at("/components/schemas/Customer/properties")
                .propertyNames());
    }

    /** Those of them that no store changes. */
    static List<String> membersInEveryStore(FlowRetail flow) {
        return members(flow).stream()
                .filter(member -> !OF_A_STORE.contains(member))
                .toList();
    }

    /** Wrong where a member has two values; the place of the customer in the second answer is a pointer. */
    static Optional<Wrong> difference(
            FlowRetail flow, Collection<String> members, Exchange get, Exchange other, String place) {
        Likeness likeness = flow.likeness();
        JsonNode seen = other.at(place);
        return members.stream()
                .filter(member -> !likeness.same(get.json().path(member), seen.path(member)))
                .findFirst()
                .flatMap(member -> Wrong.at(
                        place + "/" + member,
                        Shape.describe(get.json().path(member)) + ", as getCustomer shows it",
                        Shape.describe(seen.path(member)),
                        get,
                        other));
    }
}
