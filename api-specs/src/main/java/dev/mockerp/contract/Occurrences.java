package dev.mockerp.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Finds every place of a value at which a named schema of the document applies. Safe for many threads. */
public final class Occurrences {

    private static final String SCHEMAS = "/components/schemas/";

    private final JsonNode document;
    /** What was read of the document already, by JSON pointer: a list has the same schemas again for each item. */
    private final Map<String, Reading> readings = new ConcurrentHashMap<>();

    /** Looks into values with the schemas of that document, which must not change any more. */
    public Occurrences(JsonNode document) {
        this.document = document;
    }

    /** Told of each place: the schema's name, the JSON pointer in the value, and the part of the value there. */
    public interface Visitor {
        void visit(String schema, String pointer, JsonNode value);
    }

    /**
     * A schema, and where it leads to.
     *
     * @param name null if it has none
     * @param parts the schemas, by pointer, that apply to the same value
     */
    private record Reading(
            @Nullable String name,
            List<String> parts,
            List<Member> members,
            @Nullable String items) {}

    private record Member(String name, String step, String schemaPointer) {}

    /** Visits {@code value}, which is of the schema at {@code schemaPointer}, from the outside in. */
    public void visit(String schemaPointer, JsonNode value, Visitor visitor) {
        visit(schemaPointer, value, "", visitor);
    }

    private void visit(String schemaPointer, JsonNode value, String pointer, Visitor visitor) {
        if (value.isNull()) {
            return;
        }
        Reading schema = readings.computeIfAbsent(schemaPointer, this::read);
        if (schema.name != null) {
            visitor.visit(schema.name, pointer, value);
        }
        for (String part : schema.parts) {
            visit(part, value, pointer, visitor);
        }
        if (value.isObject()) {
            for (Member member : schema.members) {
                JsonNode there = value.get(member.name);
                if (there != null) {
                    visit(member.schemaPointer, there, pointer + member.step, visitor);
                }
            }
        } else if (value.isArray() && schema.items != null) {
            for (int i = 0; i < value.size(); i++) {
                visit(schema.items, value.get(i), pointer + "/" + i, visitor);
            }
        }
    }

    private Reading read(String pointer) {
        boolean isNamed = pointer.startsWith(SCHEMAS) && pointer.indexOf('/', SCHEMAS.length()) < 0;
        String name = isNamed ? pointer.substring(SCHEMAS.length()) : null;
        JsonNode schema = document.at(pointer);
        if (schema.path("$ref").isString()) {
            return new Reading(name, List.of(schema.path("$ref").asString().substring(1)), List.of(), null);
        }
        List<String> parts = new ArrayList<>();
        for (String keyword : List.of("allOf", "anyOf", "oneOf")) {
            for (int i = 0; i < schema.path(keyword).size(); i++) {
                parts.add(pointer + "/" + keyword + "/" + i);
            }
        }
        List<Member> members = new ArrayList<>();
        schema.path("properties").properties().forEach(member -> {
            String step = "/" + member.getKey().replace("~", "~0").replace("/", "~1");
            if (refersTo(member.getValue())) {
                members.add(new Member(member.getKey(), step, pointer + "/properties" + step));
            }
        });
        return new Reading(name, parts, members, refersTo(schema.path("items")) ? pointer + "/items" : null);
    }

    /** Whether a schema leads to a named one; most members do not, and need not be looked at. */
    private static boolean refersTo(JsonNode schema) {
        return schema.findValue("$ref") != null;
    }
}
