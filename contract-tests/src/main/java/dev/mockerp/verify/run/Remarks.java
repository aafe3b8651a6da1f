package dev.mockerp.verify.run;

import dev.mockerp.contract.Body;
import dev.mockerp.contract.Contract;
import dev.mockerp.contract.Occurrences;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Gathers over a run which members an ERP answers beyond the contract, and which it still uses of the deprecated. */
final class Remarks {

    private final JsonNode document;
    private final Occurrences occurrences;
    private final Map<String, Known> known = new HashMap<>();
    private final Map<String, Exchange> added = new TreeMap<>();
    private final Set<String> deprecated = new TreeSet<>();

    /**
     * What a schema says of members.
     *
     * @param members those that it names, and whether they are deprecated
     * @param open whether it takes others too
     */
    private record Known(Map<String, Boolean> members, boolean open) {}

    Remarks(Contract contract, Occurrences occurrences) {
        this.document = contract.document();
        this.occurrences = occurrences;
    }

    void see(Body body, Exchange exchange) {
        Set<String> places = new HashSet<>();
        occurrences.visit(body.schema(), exchange.json(), (schema, pointer, value) -> {
            // A place may be of several schemas, one made of the other; the outermost names all of its members.
            if (!schema.contains("/") && value.isObject() && places.add(pointer)) {
                members(schema, value, exchange);
            }
        });
    }

    private void members(String schema, JsonNode value, Exchange exchange) {
        Known known = this.known.computeIfAbsent(schema, this::known);
        for (Map.Entry<String, JsonNode> member : value.properties()) {
            Boolean isDeprecated = known.members.get(member.getKey());
            if (isDeprecated == null && !known.open) {
                added.putIfAbsent(schema + "." + member.getKey(), exchange);
            } else if (Boolean.TRUE.equals(isDeprecated) && !member.getValue().isNull()) {
                deprecated.add(schema + "." + member.getKey());
            }
        }
    }

    private Known known(String schema) {
        JsonNode node = document.at("/components/schemas/" + schema);
        Map<String, Boolean> members = new HashMap<>();
        boolean takesOthers = gather(node, members);
        // What nothing is published of has no members that could be beyond it.
        boolean isMadeUp = node.path("x-evidence").asString("").equals("ASSUMED");
        return new Known(members, takesOthers || isMadeUp);
    }

    /** Gathers the members that a schema names, and says whether it takes others too. */
    private boolean gather(JsonNode schema, Map<String, Boolean> members) {
        boolean open = schema.path("additionalProperties").asBoolean(false);
        schema.path("properties")
                .properties()
                .forEach(member -> members.put(
                        member.getKey(), member.getValue().path("deprecated").asBoolean(false)));
        for (JsonNode part : schema.path("allOf")) {
            open |= gather(
                    part.has("$ref") ? document.at(part.path("$ref").asString().substring(1)) : part, members);
        }
        return open;
    }

    /** One finding that names all added members, or null if there are none. */
    @Nullable
    Finding addedMembers() {
        if (added.isEmpty()) {
            return null;
        }
        Exchange first = added.values().iterator().next();
        return new Finding(
                first.call().name(),
                "",
                "the members of the contract",
                "also " + String.join(", ", added.keySet()),
                List.of(first));
    }

    /** Sentences about deprecated members. */
    List<String> information() {
        List<String> sentences = new ArrayList<>();
        deprecated.forEach(member ->
                sentences.add("The answers use " + member + ", which is deprecated; nothing is wrong with that."));
        return sentences;
    }
}
