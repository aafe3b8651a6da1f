package dev.mockerp.verify.pact;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * A request and the answer that a consumer expects to it.
 *
 * @param place in the file, such as {@code interactions[0]}
 * @param method in capitals
 * @param path as the file has it, percent-encoded
 * @param query values by name
 * @param requestGenerators what takes the place of parts of the request
 */
record Interaction(
        String place,
        String description,
        String method,
        String path,
        Map<String, List<String>> query,
        Content request,
        List<ProviderState> states,
        Map<String, List<String>> requestHeaders,
        JsonNode requestGenerators,
        ExpectedAnswer answer) {

    int status() {
        return answer.status();
    }

    Content response() {
        return answer.body();
    }

    /** Its place and description. */
    String title() {
        return place + (description.isBlank() ? "" : " (" + description + ")");
    }

    /** Whether the consumer expects to be refused; what is wrong with its request is meant to be, then. */
    boolean isRefusal() {
        return status() >= 400;
    }
}
