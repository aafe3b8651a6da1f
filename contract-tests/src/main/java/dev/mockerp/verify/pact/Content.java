package dev.mockerp.verify.pact;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The body of a request or a response in a pact.
 *
 * @param place where its JSON stands in the file, such as {@code interactions[0].response.body}
 * @param json null if there is no body, or none that is JSON
 * @param isOther whether there is a body that is not JSON
 * @param text the body that is not JSON, or an empty text
 * @param contentType what version 4 says of it, or an empty text
 */
record Content(String place, @Nullable JsonNode json, boolean isOther, String text, String contentType) {

    static Content none(String place) {
        return new Content(place, null, false, "", "");
    }

    static Content json(String place, JsonNode json, String contentType) {
        return new Content(place, json, false, "", contentType);
    }

    static Content other(String place, String text, String contentType) {
        return new Content(place, null, true, text, contentType);
    }

    /** Where the part at that JSON pointer stands in the file. */
    String placeOf(String pointer) {
        StringBuilder there = new StringBuilder(place);
        for (String token : pointer.split("/")) {
            if (token.matches("\\d+")) {
                there.append('[').append(token).append(']');
            } else if (!token.isEmpty()) {
                there.append('.').append(token.replace("~1", "/").replace("~0", "~"));
            }
        }
        return there.toString();
    }
}
