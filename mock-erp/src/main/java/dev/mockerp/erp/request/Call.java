package dev.mockerp.erp.request;

import dev.mockerp.contract.Operation;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A request that is meant for an operation of a contract.
 *
 * @param path values of the path's variables, decoded
 * @param query values of the query's parameters, decoded; named as the contract spells them
 * @param headers gives the value of a header, or null if it is absent
 * @param body the parsed body; null while it is not read yet, and where there is none
 */
public record Call(
        Operation operation,
        Map<String, String> path,
        Map<String, String> query,
        UnaryOperator<@Nullable String> headers,
        @Nullable JsonNode body) {

    Call with(@Nullable JsonNode body) {
        return new Call(operation, path, query, headers, body);
    }

    /** Value of that header, or null. */
    public @Nullable String header(String name) {
        return headers.apply(name);
    }

    /** Value of the header {@code Authorization}, or null. */
    public @Nullable String authorization() {
        return header("Authorization");
    }
}
