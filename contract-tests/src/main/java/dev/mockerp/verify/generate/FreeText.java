package dev.mockerp.verify.generate;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** What is written into members that may say anything. */
enum FreeText {
    UNICODE("in Unicode"),
    LONG("with a long text"),
    SHORTEST("at the least length"),
    LONGEST("at the greatest length");

    /** Two bytes, three bytes and four, marks that combine, and a script from right to left. */
    private static final String MANY_SCRIPTS = "Zoë Łukaszyński 東京 e\u0301 😀 שלום \"'\\ &<>";

    /** Longer than columns that are cut in silence at 50, 64 or 100 characters; below the usual 255. */
    private static final int LONG_TEXT = 200;

    private final String words;

    FreeText(String words) {
        this.words = words;
    }

    /** What is special, to follow the names of the members. */
    String words() {
        return words;
    }

    /** The text for that member; empty where the contract gives no such limit. */
    Optional<JsonNode> write(Place place, JsonNode right) {
        if (!place.kinds().contains(Kind.STRING)) {
            return Optional.empty();
        }
        String text = right.isString() ? right.asString() : "";
        JsonNode least = place.said("minLength");
        JsonNode greatest = place.said("maxLength");
        int room = greatest.asInt(Integer.MAX_VALUE);
        @Nullable
        String made = switch (this) {
            case UNICODE ->
                MANY_SCRIPTS.codePointCount(0, MANY_SCRIPTS.length()) <= room
                        ? MANY_SCRIPTS
                        : Text.of(room, MANY_SCRIPTS);
            case LONG -> greatest.isNumber() ? null : Text.of(LONG_TEXT, text);
            case SHORTEST -> least.isNumber() ? Text.of(least.asInt(), text) : null;
            case LONGEST -> greatest.isNumber() ? Text.of(greatest.asInt(), text) : null;
        };
        return Optional.ofNullable(made).map(JsonNodeFactory.instance::stringNode);
    }
}
