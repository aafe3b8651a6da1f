package dev.mockerp.erp.request;

import dev.mockerp.contract.Operation;
import dev.mockerp.contract.Parameter;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a query string strictly: what a lenient server would guess at or drop becomes a violation. */
final class QueryString {

    /** The rule that a parameter breaks which the contract does not name. */
    static final String UNKNOWN = "unknown-members";

    private final Operation operation;
    private final boolean anyCase;
    private final Set<String> beside;
    private final boolean refuseUnknown;

    QueryString(Operation operation, ServedApi api, boolean refuseUnknown) {
        this(operation, api.parameterNamesInAnyCase(), api.parametersBeside(operation), refuseUnknown);
    }

    QueryString(Operation operation, boolean anyCase, Set<String> beside, boolean refuseUnknown) {
        this.operation = operation;
        this.anyCase = anyCase;
        this.beside = beside;
        this.refuseUnknown = refuseUnknown;
    }

    /**
     * The parameters by name, in the contract's spelling; unknown ones as they came, unless they are to be refused.
     * Notes what is malformed or repeated.
     */
    Map<String, String> read(@Nullable String query, Violations violations) {
        if (query == null || query.isEmpty()) {
            return Map.of();
        }
        Map<String, String> values = new LinkedHashMap<>();
        for (String pair : query.split("&")) {
            if (pair.isEmpty()) {
                continue;
            }
            int equals = pair.indexOf('=');
            String rawName = equals < 0 ? pair : pair.substring(0, equals);
            String name = decode(rawName);
            String value = decode(equals < 0 ? "" : pair.substring(equals + 1));
            if (name == null || value == null) {
                violations.add(Violation.inQuery(
                        name == null ? rawName : name,
                        "encoding",
                        "percent-encoded UTF-8",
                        Credentials.withoutIn(pair),
                        "The query is not percent-encoded UTF-8: " + Credentials.withoutIn(pair)));
                continue;
            }
            String spelled = spelled(name);
            if (spelled == null && refuseUnknown) {
                violations.add(Violation.inQuery(
                        name,
                        UNKNOWN,
                        "a parameter of " + operation.id(),
                        Credentials.areIn(name) ? Credentials.MASK : value,
                        "The contract has no parameter " + name + "."));
            } else if (spelled == null) {
                values.put(name, value);
            } else if (values.putIfAbsent(spelled, value) != null) {
                violations.add(Violation.inQuery(
                        spelled,
                        "repeated",
                        "one value",
                        value,
                        "The parameter " + spelled + " is given more than once."));
            }
        }
        return values;
    }

    private @Nullable String spelled(String name) {
        if (beside.contains(name)) {
            return name;
        }
        for (Parameter parameter : operation.parameters()) {
            if (parameter.in().equals("query")
                    && (anyCase
                            ? parameter.name().equalsIgnoreCase(name)
                            : parameter.name().equals(name))) {
                return parameter.name();
            }
        }
        return null;
    }

    private static @Nullable String decode(String raw) {
        if (raw.indexOf('%') < 0) {
            return raw.replace('+', ' ');
        }
        ByteBuffer bytes = ByteBuffer.allocate(raw.length() * 3);
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c == '%') {
                int high = i + 2 < raw.length() ? Character.digit(raw.charAt(i + 1), 16) : -1;
                int low = i + 2 < raw.length() ? Character.digit(raw.charAt(i + 2), 16) : -1;
                if (high < 0 || low < 0) {
                    return null;
                }
                bytes.put((byte) (high * 16 + low));
                i += 2;
            } else {
                bytes.put(String.valueOf(c == '+' ? ' ' : c).getBytes(StandardCharsets.UTF_8));
            }
        }
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(bytes.flip()).toString();
        } catch (CharacterCodingException notUtf8) {
            return null;
        }
    }
}
