package dev.mockerp.erp.request;

import dev.mockerp.erp.setting.Settings;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.IntNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The mock's own limits on the content of a request, where no contract sets any: they bound memory and keep arithmetic
 * and output safe, and are settings.
 */
public final class ContentLimits {

    private static final int MOST_DIGITS = 30;
    private static final BigDecimal LARGEST = BigDecimal.valueOf(Long.MAX_VALUE);

    private final int textLength;
    private final int arrayItems;

    /** The limits that the settings say. */
    public ContentLimits(Settings settings) {
        this.textLength = settings.number("limits.text-length");
        this.arrayItems = settings.number("limits.array-items");
    }

    /**
     * Notes what is over a limit. A number that is unsafe to compute with becomes 0, so that the schema can still be
     * held against the rest.
     */
    public void check(JsonNode content, String place, Violations violations) {
        check(content, JsonPointer.compile(place), violations);
    }

    /** As above for a body, but for the items of lists whose items are judged one by one. */
    void checkEnvelope(JsonNode body, Set<String> judgedLists, Violations violations) {
        if (judgedLists.isEmpty() || !(body instanceof ObjectNode envelope)) {
            check(body, JsonPointer.empty(), violations);
            return;
        }
        for (Map.Entry<String, JsonNode> member : envelope.properties()) {
            if (!judgedLists.contains(member.getKey()) || !member.getValue().isArray()) {
                checkMember(member, JsonPointer.empty(), violations);
            } else if (member.getValue().size() > arrayItems) {
                JsonPointer place = JsonPointer.empty().appendProperty(member.getKey());
                violations.add(tooManyItems(place, member.getValue().size()));
            }
        }
    }

    private Violation tooManyItems(JsonPointer place, int items) {
        return Violation.inBody(
                place.toString(),
                "limits.array-items",
                "at most " + arrayItems,
                items + " items",
                "The list has more items than this mock takes; see setting limits.array-items.");
    }

    private void check(JsonNode node, JsonPointer place, Violations violations) {
        if (node instanceof ObjectNode object) {
            object.properties().forEach(member -> checkMember(member, place, violations));
        } else if (node instanceof ArrayNode array) {
            if (array.size() > arrayItems) {
                violations.add(tooManyItems(place, array.size()));
                return;
            }
            for (int i = 0; i < array.size(); i++) {
                if (isUnsafe(array.get(i))) {
                    violations.add(number(place.appendIndex(i), array.get(i)));
                    array.set(i, array.numberNode(0));
                } else {
                    check(array.get(i), place.appendIndex(i), violations);
                }
            }
        } else if (node.isString()) {
            checkText(node.asString(), place, violations);
        }
    }

    private void checkMember(Map.Entry<String, JsonNode> member, JsonPointer parent, Violations violations) {
        JsonPointer place = parent.appendProperty(member.getKey());
        checkText(member.getKey(), place, violations);
        if (isUnsafe(member.getValue())) {
            violations.add(number(place, member.getValue()));
            member.setValue(IntNode.valueOf(0));
        } else {
            check(member.getValue(), place, violations);
        }
    }

    private void checkText(String text, JsonPointer place, Violations violations) {
        if (text.length() > textLength) {
            violations.add(Violation.inBody(
                    place.toString(),
                    "limits.text-length",
                    "at most " + textLength,
                    text.length() + " UTF-16 units",
                    "The text is longer than this mock takes; see setting limits.text-length."));
        }
        if (hasLoneSurrogate(text)) {
            violations.add(Violation.inBody(
                    place.toString(),
                    "encoding",
                    "Unicode text",
                    "half of a surrogate pair",
                    "The text has half of a surrogate pair, which is not a character."));
        }
    }

    private static Violation number(JsonPointer place, JsonNode number) {
        String text = number.isBigInteger() ? "an integer of many digits" : number.toString();
        return Violation.inBody(
                place.toString(),
                "limits.number",
                "a 64-bit integer, or a decimal of at most " + MOST_DIGITS + " digits",
                text.length() > 40 ? text.substring(0, 40) + "…" : text,
                "The number is outside of what this mock computes with.");
    }

    private static boolean isUnsafe(JsonNode node) {
        if (!node.isNumber()) {
            return false;
        }
        if (node.isIntegralNumber()) {
            return !node.canConvertToLong();
        }
        BigDecimal value = node.decimalValue();
        if (value.precision() > MOST_DIGITS || Math.abs(value.scale()) > MOST_DIGITS) {
            return true;
        }
        // 1e19 is an integer in JSON, whatever it looks like.
        return value.stripTrailingZeros().scale() <= 0 && value.abs().compareTo(LARGEST) > 0;
    }

    private static boolean hasLoneSurrogate(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(c)) {
                return true;
            }
        }
        return false;
    }
}
