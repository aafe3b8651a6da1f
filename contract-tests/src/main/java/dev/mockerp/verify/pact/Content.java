package dev.mockerp.verify.pact;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The body of a request or a response in a pact.
 *
 * @param place where its JSON stands in the file, such as {@code interactions[0].response.body}
 * @param json null if there is no body, or none that is JSON
 * @param isOther whether there is a body that is not JSON
 */
record Content(String place, @Nullable JsonNode json, boolean isOther) {

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
