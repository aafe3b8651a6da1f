package dev.mockerp.erp.request;

import dev.mockerp.contract.Operation;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A request that is meant for an operation of a contract.
 *
 * @param path values of the path's variables, decoded
 * @param query values of the query's parameters, decoded; named as the contract spells them
 * @param authorization value of the header {@code Authorization}, or null
 * @param apiKey value of the header {@code X-Api-Key}, or null
 * @param body the parsed body; null while it is not read yet, and where there is none
 */
public record Call(
        Operation operation,
        Map<String, String> path,
        Map<String, String> query,
        @Nullable String authorization,
        @Nullable String apiKey,
        @Nullable JsonNode body) {

    Call with(@Nullable JsonNode body) {
        return new Call(operation, path, query, authorization, apiKey, body);
    }
}
