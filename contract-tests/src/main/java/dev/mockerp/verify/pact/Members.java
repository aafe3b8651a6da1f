package dev.mockerp.verify.pact;

import dev.mockerp.contract.Contract;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Finds the members of a value that its schema does not name, and those that are deprecated. */
final class Members {

    private static final String SCHEMAS = "/components/schemas/";

    private final JsonNode document;

    Members(Contract contract) {
        this.document = contract.document();
    }

    /** Tells what is found in {@code value}, which is of the schema at {@code schemaPointer}. */
    void look(String schemaPointer, JsonNode value, String place, Consumer<Mistake> found) {
        Known known = new Known();
        gather(schemaPointer, known);
        if (value.isArray() && known.items != null) {
            for (int i = 0; i < value.size(); i++) {
                look(known.items, value.get(i), place + "[" + i + "]", found);
            }
        }
        if (!value.isObject() || known.members.isEmpty()) {
            return;
        }
        for (Map.Entry<String, JsonNode> member : value.properties()) {
            String there = place + "." + member.getKey();
            String schema = known.members.get(member.getKey());
            if (schema != null) {
                if (document.at(schema).path("deprecated").asBoolean(false)) {
                    found.accept(Mistake.warning(there, known.name + "." + member.getKey() + " is deprecated"));
                }
                look(schema, member.getValue(), there, found);
            } else if (!known.isOpen) {
                String sentence = known.name + " has no member " + member.getKey() + near(known, member.getKey());
                found.accept(
                        known.isMadeUp
                                ? Mistake.warning(there, sentence + ", as far as is known: it is not published")
                                : Mistake.at(there, sentence));
            }
        }
    }

    private static final class Known {
        /** The schema of each member, by pointer. */
        private final Map<String, String> members = new LinkedHashMap<>();

        private String name = "The body";
        private boolean isOpen;
        private boolean isMadeUp;
        private @Nullable String items;
    }

    private void gather(String pointer, Known known) {
        JsonNode schema = document.at(pointer);
        if (schema.path("$ref").isString()) {
            gather(schema.path("$ref").asString().substring(1), known);
            return;
        }
        if (pointer.startsWith(SCHEMAS) && pointer.indexOf('/', SCHEMAS.length()) < 0) {
            known.name = pointer.substring(SCHEMAS.length());
            known.isMadeUp |= schema.path("x-evidence").asString("").equals("ASSUMED");
        }
        for (int i = 0; i < schema.path("allOf").size(); i++) {
            gather(pointer + "/allOf/" + i, known);
        }
        // What is one of several may be any of them.
        known.isOpen |= schema.has("oneOf")
                || schema.has("anyOf")
                || schema.path("additionalProperties").asBoolean(false)
                || schema.path("additionalProperties").isObject();
        for (String member : schema.path("properties").propertyNames()) {
            String step = member.replace("~", "~0").replace("/", "~1");
            known.members.put(member, pointer + "/properties/" + step);
        }
        if (schema.has("items")) {
            known.items = pointer + "/items";
        }
    }

    private static String near(Known known, String name) {
        return known.members.keySet().stream()
                .filter(name::equalsIgnoreCase)
                .findFirst()
                .map(right -> "; it is spelled " + right)
                .orElse("");
    }
}
