package dev.mockerp.verify.run;

import dev.mockerp.contract.Operation;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A question to the ERP, in words of the contract. A value: the {@code with} methods give a changed copy.
 *
 * @param operation the operation that answers, or null where the contract has none, such as for an unknown path
 * @param method the HTTP method in capitals
 * @param path a template such as {@code /v2/tenants/{tenantUid}/customers}
 * @param variables values of the template's variables, not encoded
 * @param query parameters, not encoded
 * @param headers beside those that every request has
 * @param json the body where it is JSON, else null
 * @param bytes the body as it goes over the wire, or null for none
 */
public record Call(
        @Nullable Operation operation,
        String method,
        String path,
        Map<String, String> variables,
        Map<String, String> query,
        Map<String, String> headers,
        @Nullable JsonNode json,
        byte @Nullable [] bytes,
        Credentials credentials,
        Intent intent) {

    /** A well-formed call of an operation, to be given what it needs. */
    public static Call of(Operation operation) {
        return new Call(
                operation,
                operation.method(),
                operation.path().text(),
                Map.of(),
                Map.of(),
                Map.of(),
                null,
                null,
                Credentials.FULL,
                Intent.WELL_FORMED);
    }

    /** A call of a path and method that the contract does not have; whether it is refused is open. */
    public static Call outside(String method, String path) {
        return new Call(null, method, path, Map.of(), Map.of(), Map.of(), null, null, Credentials.FULL, Intent.OPEN);
    }

    /** With the value of a variable of the path. */
    public Call variable(String name, String value) {
        return new Call(
                operation,
                method,
                path,
                plus(variables, name, value),
                query,
                headers,
                json,
                bytes,
                credentials,
                intent);
    }

    /** At that address, path and query as they go over the wire; the variables say what stands in it. */
    public Call at(String target) {
        return new Call(operation, method, target, variables, query, headers, json, bytes, credentials, intent);
    }

    /** With a query parameter. */
    public Call query(String name, Object value) {
        return new Call(
                operation,
                method,
                path,
                variables,
                plus(query, name, String.valueOf(value)),
                headers,
                json,
                bytes,
                credentials,
                intent);
    }

    /** With a header; it goes before one of the same name that every request has. */
    public Call header(String name, String value) {
        return new Call(
                operation,
                method,
                path,
                variables,
                query,
                plus(headers, name, value),
                json,
                bytes,
                credentials,
                intent);
    }

    /** With a JSON body. */
    public Call body(JsonNode body) {
        return new Call(operation, method, path, variables, query, headers, body, Json.bytes(body), credentials, intent)
                .header("Content-Type", "application/json");
    }

    /** With a body of any bytes, declared as that media type. */
    public Call bytes(byte[] body, String mediaType) {
        return new Call(operation, method, path, variables, query, headers, null, body.clone(), credentials, intent)
                .header("Content-Type", mediaType);
    }

    /** With other credentials. */
    public Call as(Credentials other) {
        return new Call(operation, method, path, variables, query, headers, json, bytes, other, intent);
    }

    /** With another intent. */
    public Call as(Intent other) {
        return new Call(operation, method, path, variables, query, headers, json, bytes, credentials, other);
    }

    /** By another method, such as one that the path does not know; the contract has no operation for it then. */
    public Call method(String other) {
        return new Call(null, other, path, variables, query, headers, json, bytes, credentials, intent);
    }

    /** Path and query as they go over the wire, percent-encoded, with the contract's base path in front. */
    public String target() {
        String filled = path;
        for (Map.Entry<String, String> variable : variables.entrySet()) {
            filled = filled.replace("{" + variable.getKey() + "}", encode(variable.getValue()));
        }
        String asked = query.entrySet().stream()
                .map(entry -> encode(entry.getKey()) + "=" + encode(entry.getValue()))
                .collect(Collectors.joining("&"));
        return asked.isEmpty() ? filled : filled + "?" + asked;
    }

    /** Whether it is promised that nothing changes on the ERP. */
    public boolean isSafe() {
        return operation == null ? method.equals("GET") || method.equals("HEAD") : operation.safe();
    }

    /** The id of the operation, or the method and path where there is none. */
    public String name() {
        return operation == null ? method + " " + path : operation.id();
    }

    /** A text as it stands in a path or a query. */
    public static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static Map<String, String> plus(Map<String, String> map, String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(map);
        more.put(name, value);
        return Collections.unmodifiableMap(more);
    }
}
