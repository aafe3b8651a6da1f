package dev.mockerp.verify.pact;

import java.util.List;
import java.util.Map;

/**
 * A request and the answer that a consumer expects to it.
 *
 * @param place in the file, such as {@code interactions[0]}
 * @param method in capitals
 * @param path as the file has it, percent-encoded
 * @param query values by name
 */
record Interaction(
        String place,
        String description,
        String method,
        String path,
        Map<String, List<String>> query,
        Content request,
        int status,
        Content response) {

    /** Whether the consumer expects to be refused; what is wrong with its request is meant to be, then. */
    boolean isRefusal() {
        return status >= 400;
    }
}
