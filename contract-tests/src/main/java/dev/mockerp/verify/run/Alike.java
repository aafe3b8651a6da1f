package dev.mockerp.verify.run;

import dev.mockerp.contract.Contract;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * Compares two answers of one ERP as a client of the contract sees them: numbers by value, lists in any order, a member
 * that is null as one that is absent, and members that the contract does not know not at all.
 */
public final class Alike {

    private final Set<String> members = new HashSet<>();

    /** To a client of that contract. */
    public Alike(Contract contract) {
        contract.document()
                .at("/components/schemas")
                .forEach(schema -> members.addAll(schema.path("properties").propertyNames()));
    }

    /** Whether both say the same. */
    public boolean same(JsonNode a, JsonNode b) {
        if (a.isObject() && b.isObject()) {
            return difference(a, b).isEmpty();
        }
        if (a.isArray() && b.isArray()) {
            return sameItems(a, b);
        }
        return isUnset(a) ? isUnset(b) : Json.same(a, b);
    }

    /** The first member of the contract in which two objects differ, in the order of their members. */
    public Optional<String> difference(JsonNode a, JsonNode b) {
        return Stream.concat(a.propertyNames().stream(), b.propertyNames().stream())
                .filter(members::contains)
                .filter(member -> !same(a.path(member), b.path(member)))
                .findFirst();
    }

    private boolean sameItems(JsonNode a, JsonNode b) {
        if (a.size() != b.size()) {
            return false;
        }
        List<JsonNode> left = new ArrayList<>(b.values());
        for (JsonNode item : a) {
            Optional<JsonNode> twin =
                    left.stream().filter(other -> same(item, other)).findFirst();
            if (twin.isEmpty()) {
                return false;
            }
            left.remove(twin.get());
        }
        return true;
    }

    private static boolean isUnset(JsonNode value) {
        return value.isNull() || value.isMissingNode();
    }
}
