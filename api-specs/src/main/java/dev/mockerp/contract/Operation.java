package dev.mockerp.contract;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One operation of a contract.
 *
 * @param id the {@code operationId}
 * @param method the HTTP method in capitals
 * @param path with the base path of the API in front
 * @param safe whether it changes nothing on the server, though it may be a POST
 * @param permission the permission that the caller needs, or null where none is published
 * @param tenantExtension the extension that the tenant must have, or null
 * @param pointer JSON pointer of the operation in the document
 * @param responses what is declared, by status; the value is null for a status without content
 * @param answerTypes the media types that a success may have, the preferred one first; none where it has no content
 */
public record Operation(
        String id,
        String method,
        PathTemplate path,
        boolean safe,
        @Nullable String permission,
        @Nullable String tenantExtension,
        String pointer,
        List<Parameter> parameters,
        @Nullable Body requestBody,
        Map<Integer, @Nullable Body> responses,
        List<String> answerTypes) {

    /** The declared statuses of the 2xx class. */
    public Set<Integer> successes() {
        return responses.keySet().stream()
                .filter(status -> status >= 200 && status < 300)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether a success has content, so that a client must accept it. */
    public boolean answersContent() {
        return !answerTypes.isEmpty();
    }

    @Override
    public String toString() {
        return id;
    }
}
