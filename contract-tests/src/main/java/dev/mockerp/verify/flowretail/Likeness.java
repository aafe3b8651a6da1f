package dev.mockerp.verify.flowretail;

import dev.mockerp.contract.Contract;
import dev.mockerp.verify.run.Json;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Whether two values say the same to a client of the contract: numbers by value, lists in any order, unset in whatever way
 * it is shown, and members that the contract does not know not at all.
 */
final class Likeness {

    private final Set<String> members = new HashSet<>();

    Likeness(Contract contract) {
        contract.document()
                .at("/components/schemas")
                .forEach(schema -> members.addAll(schema.path("properties").propertyNames()));
    }

    boolean same(JsonNode a, JsonNode b) {
        JsonNode first = plain(a);
        JsonNode second = plain(b);
        return isUnset(first) ? isUnset(second) : first.equals(second);
    }

    /** Whether a member is absent, null, empty, or an object of nothing else. */
    static boolean isUnset(JsonNode value) {
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

    /** Members of an object stand in any order; a key must not depend on it. */
    private static String key(JsonNode plain) {
        if (!plain.isObject()) {
            return plain.toString();
        }
        StringBuilder key = new StringBuilder();
        plain.propertyStream()
                .sorted(java.util.Map.Entry.comparingByKey())
                .forEach(member -> key.append(member.getKey()).append(key(member.getValue())));
        return key.toString();
    }
}
