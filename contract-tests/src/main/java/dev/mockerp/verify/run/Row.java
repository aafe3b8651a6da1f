package dev.mockerp.verify.run;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** The row of an answer in which something is wrong, where the answer is, or holds, a list. */
final class Row {

    private static final Pattern FIRST_ITEM = Pattern.compile("(.*?/[0-9]+)(/.*)?");

    private final Set<String> texts = new HashSet<>();

    /** The outermost row around the JSON pointer; it names nothing where there is none. */
    Row(Exchange exchange, String pointer) {
        Matcher matcher = FIRST_ITEM.matcher(pointer);
        gather(matcher.matches() ? exchange.at(matcher.group(1)) : MissingNode.getInstance());
    }

    /** Those items of a question that the row names: probably what was asked when it was answered. */
    List<JsonNode> named(List<JsonNode> items) {
        return items.stream()
                .filter(item -> item.isValueNode() && texts.contains(item.asString("")))
                .toList();
    }

    private void gather(JsonNode value) {
        if (value.isValueNode()) {
            texts.add(value.asString(""));
        }
        value.forEach(this::gather);
    }
}
