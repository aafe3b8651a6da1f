package dev.mockerp.verify.pact;

import dev.mockerp.verify.run.Skipped;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Puts the values of provider states where the generators of a pact want them. Other generators leave the example. */
final class StateValues {

    private static final Pattern VARIABLE = Pattern.compile("\\$\\{([^}:]+)(?::([^}]*))?}");

    private final Map<String, String> values;

    StateValues(Map<String, String> values) {
        this.values = values;
    }

    static boolean isOfState(JsonNode generator) {
        return generator.path("type").asString("").equals("ProviderState");
    }

    /**
     * What the generator gives as a text, each value of a state in its written form.
     *
     * @throws Skipped if a value is missing
     */
    String text(JsonNode generator, UnaryOperator<String> form) {
        String expression = generator.path("expression").asString("");
        if (!expression.contains("${")) {
            return form.apply(value(expression, null));
        }
        StringBuilder text = new StringBuilder();
        Matcher variable = VARIABLE.matcher(expression);
        while (variable.find()) {
            String value = form.apply(value(variable.group(1).strip(), variable.group(2)));
            variable.appendReplacement(text, Matcher.quoteReplacement(value));
        }
        return variable.appendTail(text).toString();
    }

    private String value(String name, @Nullable String otherwise) {
        String value = values.containsKey(name) ? values.get(name) : otherwise;
        if (value == null) {
            throw Skipped.because("no provider state gives a value " + name);
        }
        return value;
    }

    /** The document with the values that generators put into it, which are named by their paths. */
    JsonNode into(JsonNode document, JsonNode generators) {
        JsonNode[] whole = {document.deepCopy()};
        generators.properties().forEach(entry -> {
            if (isOfState(entry.getValue())) {
                JsonNode value = typed(entry.getValue());
                PathExpression path = path(entry.getKey());
                if (path.steps().size() == 1) {
                    whole[0] = value;
                } else {
                    put(whole[0], path, 1, value);
                }
            }
        });
        return whole[0];
    }

    private static PathExpression path(String text) {
        try {
            return PathExpression.of(text);
        } catch (IllegalArgumentException e) {
            throw Skipped.because("of a generator " + e.getMessage());
        }
    }

    private static void put(JsonNode parent, PathExpression path, int depth, JsonNode value) {
        PathExpression.Step step = path.steps().get(depth);
        boolean isLast = depth == path.steps().size() - 1;
        if (parent instanceof ObjectNode object) {
            for (Map.Entry<String, JsonNode> member : object.properties()) {
                if (step.fits(member.getKey())) {
                    if (isLast) {
                        member.setValue(value);
                    } else {
                        put(member.getValue(), path, depth + 1, value);
                    }
                }
            }
        } else if (parent instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                if (step.fits(String.valueOf(i))) {
                    if (isLast) {
                        array.set(i, value);
                    } else {
                        put(array.get(i), path, depth + 1, value);
                    }
                }
            }
        }
    }

    private JsonNode typed(JsonNode generator) {
        String text = text(generator, value -> value);
        String type = generator.path("dataType").asString("RAW");
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        try {
            return switch (type) {
                case "INTEGER" -> nodes.numberNode(new BigInteger(text));
                case "DECIMAL", "FLOAT" -> nodes.numberNode(new BigDecimal(text));
                case "BOOLEAN" -> nodes.booleanNode(Boolean.parseBoolean(text));
                default -> nodes.stringNode(text);
            };
        } catch (NumberFormatException e) {
            throw Skipped.because("a provider state gives no " + type + " for " + generator.path("expression"));
        }
    }
}
