package dev.mockerp.verify.run;

import dev.mockerp.contract.Contract;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Whether two values say the same to a client of the contract: numbers by value, lists in any order, unset in whatever way
 * it is shown, and members that the contract does not know not at all.
 */
public final class Likeness {

    private final Set<String> members = new HashSet<>();

    /** To a client of that contract. */
    public Likeness(Contract contract) {
        contract.document()
                .at("/components/schemas")
                .forEach(schema -> members.addAll(schema.path("properties").propertyNames()));
    }

    /** Whether both say the same. */
    public boolean same(JsonNode a, JsonNode b) {
        JsonNode first = plain(a);
        JsonNode second = plain(b);
        return isUnset(first) ? isUnset(second) : first.equals(second);
    }

    /** The first member of the contract in which two objects differ, in the order of their members. */
    public Optional<String> difference(JsonNode a, JsonNode b) {
        return Stream.concat(a.propertyNames().stream(), b.propertyNames().stream())
                .filter(members::contains)
                .filter(member -> !same(a.path(member), b.path(member)))
                .findFirst();
    }

    /** Whether a member is absent, null, empty, or an object of nothing else. */
    public static boolean isUnset(JsonNode value) {
        return value.isMissingNode()
                || value.isNull()
                || value.isString() && value.asString().isEmpty()
                || value.isContainer() && value.valueStream().allMatch(Likeness::isUnset);
    }

    /** The value in the one way in which all that say the same are written. */
    private JsonNode plain(JsonNode value) {
        if (value.isObject()) {
            ObjectNode plain = Json.object();
            value.properties().stream()
                    .filter(member -> members.contains(member.getKey()) && !isUnset(member.getValue()))
                    .forEach(member -> plain.set(member.getKey(), plain(member.getValue())));
            return plain;
        }
        if (value.isArray()) {
            ArrayNode plain = Json.array();
            value.valueStream()
                    .map(this::plain)
                    .sorted(Comparator.comparing(Likeness::key))
                    .forEach(plain::add);
            return plain;
        }
        return value.isNumber() ? number(value) : value;
    }

    private static JsonNode number(JsonNode value) {
        return Json.array()
                .add(value.decimalValue().stripTrailingZeros().toPlainString())
                .get(0);
    }

    /** A text to sort by: members of an object stand in any order, and it must not depend on it. */
    private static String key(JsonNode plain) {
        if (!plain.isContainer()) {
            return plain.asString();
        }
        StringBuilder key = new StringBuilder();
        if (plain.isObject()) {
            plain.propertyStream()
                    .sorted(Map.Entry.comparingByKey())
                    .forEach(member -> key.append(member.getKey()).append(key(member.getValue())));
        } else {
            plain.forEach(item -> key.append(key(item)).append(','));
        }
        return key.toString();
    }
}
