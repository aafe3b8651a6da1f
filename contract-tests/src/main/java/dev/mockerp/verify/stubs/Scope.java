package dev.mockerp.verify.stubs;

import dev.mockerp.contract.Contract;
import dev.mockerp.contract.Operation;
import dev.mockerp.contract.PathTemplate;
import dev.mockerp.verify.run.Call;
import dev.mockerp.verify.run.Credentials;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * What all stubs of an API share: where its paths begin, and how its callers say who they are.
 *
 * @param header the header of the credentials, or null where none are needed
 * @param shape a regular expression for their shape; never the secret
 * @param variables values of variables of the path that every operation has, such as the tenant
 * @param segments regular expressions for what stands in those places
 */
record Scope(
        Contract contract,
        @Nullable String header,
        String shape,
        Map<String, String> variables,
        Map<String, String> segments) {

    static final String JSON_TYPE = "(?i)application/json\\s*(?:;.*)?";
    private static final String ANY_SEGMENT = "[^/]+";

    /** A well-formed call of the operation, to be given what it needs. */
    Call call(Operation operation) {
        Call call = Call.of(operation);
        for (Map.Entry<String, String> variable : variables.entrySet()) {
            if (operation.path().text().contains("{" + variable.getKey() + "}")) {
                call = call.variable(variable.getKey(), variable.getValue());
            }
        }
        return header == null ? call.as(Credentials.NONE) : call;
    }

    /** Requests like this one: its method, its path, with credentials, and with a body of JSON if it has one. */
    Matching like(Call call) {
        Map<String, String> filled = new HashMap<>();
        call.variables().forEach((name, value) -> filled.put(name, Matching.quoted(Call.encode(value))));
        filled.putAll(segments);
        return any(call, filled);
    }

    /** Requests of the operation of this call, with those expressions for the variables of its path. */
    Matching any(Call call, Map<String, String> expressions) {
        Map<String, String> all = new HashMap<>(segments);
        all.putAll(expressions);
        Matching matching = Matching.of(call.method(), pattern(operation(call).path(), all));
        if (call.bytes() != null) {
            matching.header("Content-Type", Matching.matches(JSON_TYPE));
        }
        return authorized(matching);
    }

    /** Requests of the operation of this call to anybody, with or without credentials. */
    Matching unauthenticated(Call call) {
        return Matching.of(call.method(), pattern(operation(call).path(), Map.of()));
    }

    /** The same, with credentials. */
    Matching authenticated(Call call) {
        return authorized(unauthenticated(call));
    }

    /** Whether the ERP offers the operation. */
    boolean offers(String operation) {
        return contract.operations().stream().anyMatch(each -> each.id().equals(operation));
    }

    /** There are credentials, of the right shape. */
    ObjectNode credentials() {
        return Matching.matches(shape);
    }

    /** What a path of the contract looks like, with those segments for its variables, and any where there is none. */
    String pattern(PathTemplate path, Map<String, String> segments) {
        StringBuilder pattern = new StringBuilder();
        for (String segment : path.segments()) {
            boolean isVariable = segment.startsWith("{");
            pattern.append('/')
                    .append(
                            isVariable
                                    ? segments.getOrDefault(segment.substring(1, segment.length() - 1), ANY_SEGMENT)
                                    : Matching.quoted(segment));
        }
        return optionalBase(pattern.toString());
    }

    /** What comes before the paths that the document lists, such as {@code /v2}; empty for nothing. */
    String base() {
        String path = URI.create(contract.document().at("/servers/0/url").asString(""))
                .getPath();
        return path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    }

    private Matching authorized(Matching matching) {
        return header == null ? matching : matching.header(header, credentials());
    }

    private String optionalBase(String pattern) {
        String base = base();
        return base.isEmpty() ? pattern : "(?:" + base + ")?" + pattern.substring(base.length());
    }

    private static Operation operation(Call call) {
        if (call.operation() == null) {
            throw new IllegalArgumentException("no operation at " + call.name());
        }
        return call.operation();
    }
}
