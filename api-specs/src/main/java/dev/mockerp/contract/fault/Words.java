package dev.mockerp.contract.fault;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Reads words from closed lists and refuses all others, so that no typing error makes a fault harmless. */
final class Words {

    private Words() {}

    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static <E extends Enum<E>> E read(Class<E> words, String word) {
        return Stream.of(words.getEnumConstants())
                .filter(constant -> of(constant).equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("unknown word " + word + "; known are "
                        + Stream.of(words.getEnumConstants()).map(Words::of).collect(Collectors.joining(", "))));
    }

    /** Refuses members of the object other than those. */
    static void allow(JsonNode object, Set<String> members) {
        if (!object.isObject()) {
            throw new IllegalArgumentException("not an object: " + object);
        }
        object.propertyNames().stream()
                .filter(name -> !members.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw new IllegalArgumentException("unknown member " + name + " in " + object);
                });
    }

    static String text(JsonNode object, String member) {
        JsonNode value = object.path(member);
        if (!value.isValueNode() || value.isNull() || value.asString().isBlank()) {
            throw new IllegalArgumentException(member + " is missing in " + object);
        }
        return value.asString();
    }

    /** The texts of a list, or the one text; empty when there is no such member. */
    static List<String> texts(JsonNode object, String member) {
        JsonNode value = object.path(member);
        List<String> texts = new ArrayList<>();
        if (value.isArray()) {
            value.forEach(text -> texts.add(text.asString()));
        } else if (!value.isMissingNode()) {
            texts.add(value.asString());
        }
        return List.copyOf(texts);
    }
}
