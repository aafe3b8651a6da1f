package dev.mockerp.contract.fault;

import dev.mockerp.contract.Operation;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A request to an operation of the contract, as a value.
 *
 * @param target path and query, percent-encoded as on the wire; fits the operation's path
 * @param body empty when there is none
 */
public record Request(Operation operation, String target, Headers headers, byte[] body) {

    /** The body as JSON, or null when it is none. */
    public @Nullable JsonNode json() {
        return Json.read(body);
    }

    /** The decoded value of a query parameter, the first of several, or null. */
    public @Nullable String query(String name) {
        return Target.query(target, name);
    }

    /** The decoded values of the variables of the path, by name. */
    public Map<String, String> variables() {
        return Objects.requireNonNullElse(operation.path().match(Target.segments(target)), Map.of());
    }

    /** The same with that value of a query parameter; null takes the parameter away. */
    public Request withQuery(String name, @Nullable String value) {
        return withTarget(Target.withQuery(target, name, value));
    }

    /** The same with that value in the place of a variable of the path. */
    public Request withVariable(String name, String value) {
        return withTarget(Target.withVariable(target, operation.path().segments(), name, value));
    }

    /** The same with other headers. */
    public Request withHeaders(Headers other) {
        return new Request(operation, target, other, body);
    }

    /** The same with another body. */
    public Request withBody(byte[] other) {
        return new Request(operation, target, headers, other);
    }

    /** The same with that JSON as its body. */
    public Request withJson(JsonNode json) {
        return withBody(Json.write(json));
    }

    private Request withTarget(String other) {
        return new Request(operation, other, headers, body);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Request that
                && operation.equals(that.operation)
                && target.equals(that.target)
                && headers.equals(that.headers)
                && Arrays.equals(body, that.body);
    }

    @Override
    public int hashCode() {
        return Objects.hash(operation, target, headers, Arrays.hashCode(body));
    }
}
