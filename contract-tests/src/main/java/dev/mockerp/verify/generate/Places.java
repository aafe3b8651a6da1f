package dev.mockerp.verify.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/** Finds the places of a schema, with every reference followed. */
final class Places {

    /** A schema may contain itself. */
    private static final int DEEPEST = 8;

    private static final List<String> COMBINATIONS = List.of("allOf", "oneOf", "anyOf");

    private final JsonNode document;
    private final List<Place> places = new ArrayList<>();

    private Places(JsonNode document) {
        this.document = document;
    }

    /** Every place of the schema at that pointer, from the outside in; not those in items that are judged alone. */
    static List<Place> of(JsonNode document, String schemaPointer) {
        Places places = new Places(document);
        places.walk(document.at(schemaPointer), JsonPointer.empty(), false, null, 0);
        return List.copyOf(places.places);
    }

    private void walk(JsonNode schema, JsonPointer pointer, boolean required, @Nullable String choice, int depth) {
        List<JsonNode> schemas = new ArrayList<>();
        boolean chooses = flatten(schema, schemas);
        String around = choice == null && chooses ? pointer.toString() : choice;
        places.add(new Place(pointer.toString(), required, around, List.copyOf(schemas)));
        if (depth == DEEPEST) {
            return;
        }
        Set<String> demanded = schemas.stream()
                .flatMap(part -> part.path("required").valueStream())
                .map(JsonNode::asString)
                .collect(Collectors.toSet());
        for (JsonNode part : schemas) {
            part.path("properties")
                    .properties()
                    .forEach(member -> walk(
                            member.getValue(),
                            pointer.appendProperty(member.getKey()),
                            demanded.contains(member.getKey()),
                            around,
                            depth + 1));
            if (part.has("items") && !isJudgedOneByOne(schema) && !isJudgedOneByOne(part)) {
                walk(part.get("items"), pointer.appendIndex(0), false, around, depth + 1);
            }
        }
    }

    /** Adds the schemas that are combined there, and says whether a value chooses among them. */
    private boolean flatten(JsonNode schema, List<JsonNode> schemas) {
        if (schema.path("$ref").isString()) {
            return flatten(document.at(schema.path("$ref").asString().substring(1)), schemas);
        }
        boolean chooses = schema.has("oneOf") || schema.has("anyOf");
        for (String combination : COMBINATIONS) {
            for (JsonNode part : schema.path(combination)) {
                chooses |= flatten(part, schemas);
            }
        }
        schemas.add(schema);
        return chooses;
    }

    private static boolean isJudgedOneByOne(JsonNode schema) {
        return schema.path("x-items-judged-one-by-one").asBoolean(false);
    }
}
