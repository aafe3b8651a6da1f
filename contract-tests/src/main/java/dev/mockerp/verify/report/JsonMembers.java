package dev.mockerp.verify.report;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Takes members out of JSON objects and notes what is wrong with them, so that everything is said at once. */
final class JsonMembers {

    private static final int NAMED_PROBLEMS = 10;

    private final List<String> problems = new ArrayList<>();
    private int unnamed;

    /** What was wrong so far; after the tenth, only how much more there is. */
    List<String> problems() {
        List<String> all = new ArrayList<>(problems);
        if (unnamed > 0) {
            all.add("and " + unnamed + " more");
        }
        return all;
    }

    /** A text, or an empty one if it is not there. */
    String text(JsonNode node, String in, String name) {
        JsonNode value = node.path(name);
        return value.isString() ? value.stringValue() : wrong(in + name + " is no text", "");
    }

    /** A text or null. */
    @Nullable
    String textOrNull(JsonNode node, String in, String name) {
        return node.path(name).isNull() ? null : text(node, in, name);
    }

    /** A whole number that is not negative. */
    int number(JsonNode node, String in, String name) {
        JsonNode value = node.path(name);
        boolean fits = value.isIntegralNumber() && value.canConvertToInt() && value.intValue() >= 0;
        return fits ? value.intValue() : wrong(in + name + " is no whole number", 0);
    }

    /** A point in time. */
    Instant instant(JsonNode node, String in, String name) {
        try {
            return Instant.parse(text(node, in, name));
        } catch (DateTimeException e) {
            return wrong(in + name + " is no point in time", Instant.EPOCH);
        }
    }

    /** One of an enumeration's words, in lower or upper case; the first one if it is none of them. */
    <E extends Enum<E>> E word(JsonNode node, String in, String name, Class<E> words, boolean lowerCase) {
        String text = text(node, in, name);
        for (E word : words.getEnumConstants()) {
            if (text.equals(lowerCase ? word.name().toLowerCase(Locale.ROOT) : word.name())) {
                return word;
            }
        }
        return wrong(in + name + " is none of its words", words.getEnumConstants()[0]);
    }

    /** An object. */
    JsonNode object(JsonNode node, String in, String name) {
        JsonNode value = node.path(name);
        return value.isObject() ? value : wrong(in + name + " is no object", value);
    }

    /** A list, each item of which is read with its place. */
    <T> List<T> list(JsonNode node, String in, String name, BiFunction<JsonNode, String, T> item) {
        JsonNode value = node.path(name);
        List<T> list = new ArrayList<>();
        if (!value.isArray()) {
            return wrong(in + name + " is no list", list);
        }
        for (int i = 0; i < value.size(); i++) {
            list.add(item.apply(value.get(i), in + name + "[" + i + "]."));
        }
        return List.copyOf(list);
    }

    /** A list of texts. */
    List<String> texts(JsonNode node, String in, String name) {
        return list(
                node,
                in,
                name,
                (item, place) -> item.isString()
                        ? item.stringValue()
                        : wrong(place.substring(0, place.length() - 1) + " is no text", ""));
    }

    private <T> T wrong(String problem, T instead) {
        if (problems.size() < NAMED_PROBLEMS) {
            problems.add(problem);
        } else {
            unnamed++;
        }
        return instead;
    }
}
