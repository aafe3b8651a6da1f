package dev.mockerp.verify.generate;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/**
 * A place of a request body at which the contract says something.
 *
 * @param pointer JSON pointer in the body; the first item stands for all items of an array
 * @param required whether the object around it must have it
 * @param choice JSON pointer of the value, this or one around it, that is one of several alternatives; null where
 *     there are none
 * @param schemas what the value is all of, or one of; no references
 */
record Place(String pointer, boolean required, @Nullable String choice, List<JsonNode> schemas) {

    /** The place in words: {@code ehf.enabled}, {@code an item of scope}, {@code the body}. */
    String name() {
        return name(pointer);
    }

    static String name(String pointer) {
        String name = "";
        for (JsonPointer rest = JsonPointer.compile(pointer); !rest.matches(); rest = rest.tail()) {
            String segment = rest.getMatchingProperty();
            if (rest.getMatchingIndex() >= 0) {
                name = "an item of " + name;
            } else if (name.startsWith("an item of ")) {
                name = segment + " of " + name;
            } else {
                name = name.isEmpty() ? segment : name + "." + segment;
            }
        }
        return name.isEmpty() ? "the body" : name;
    }

    /** What the contract says under that keyword; a missing node if nothing. */
    JsonNode said(String keyword) {
        return schemas.stream()
                .map(schema -> schema.path(keyword))
                .filter(said -> !said.isMissingNode())
                .findFirst()
                .orElse(MissingNode.getInstance());
    }

    /** The kinds of value that are right there; all of them where the contract does not say. */
    Set<Kind> kinds() {
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        for (JsonNode schema : schemas) {
            if (schema.path("type").isString()) {
                kinds.add(Kind.ofType(schema.path("type").asString()));
            }
        }
        return kinds.isEmpty() ? EnumSet.allOf(Kind.class) : kinds;
    }

    /** One of the kinds that are right there. */
    Kind kind() {
        return kinds().iterator().next();
    }

    /** Whether a number there must have no fraction. */
    boolean isWhole() {
        return kinds().contains(Kind.NUMBER)
                && schemas.stream()
                        .noneMatch(schema -> schema.path("type").asString("").equals("number"));
    }

    /** Whether it is an item of an array, or within one. */
    boolean isInArray() {
        return pointer.matches(".*/\\d+(/.*)?");
    }
}
