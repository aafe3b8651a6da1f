package dev.mockerp.erp.request;

import dev.mockerp.contract.Operation;
import dev.mockerp.contract.PathTemplate;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Finds the operation that a request is meant for. Paths are compared letter by letter, after decoding. */
final class Routes {

    private final List<ServedApi> apis;
    private final Map<PathTemplate, Target> targets = new LinkedHashMap<>();

    /** A path of a contract: its API, and its operations by method. */
    private record Target(ServedApi api, PathTemplate path, Map<String, Operation> operations) {}

    /**
     * Where a path leads.
     *
     * @param operation what the method asks for there; null if the path does not take the method
     * @param values values of the path's variables
     * @param methods what the path takes, for {@code Allow}
     */
    record Match(
            ServedApi api,
            PathTemplate path,
            @Nullable Operation operation,
            Map<String, String> values,
            Set<String> methods) {

        String allow() {
            return String.join(", ", methods);
        }
    }

    Routes(List<ServedApi> apis) {
        this.apis = apis;
        record Entry(ServedApi api, Operation operation) {}
        List<Entry> entries = new ArrayList<>();
        apis.forEach(api -> api.operations().forEach(operation -> entries.add(new Entry(api, operation))));
        // The more fixed segments, the earlier: .../customers/search before .../customers/{customerUid}.
        entries.sort(Comparator.comparingLong(entry -> -entry.operation().path().fixedSegments()));
        for (Entry entry : entries) {
            targets.computeIfAbsent(
                            entry.operation().path(), path -> new Target(entry.api(), path, new LinkedHashMap<>()))
                    .operations()
                    .put(entry.operation().method(), entry.operation());
        }
    }

    /**
     * Where a raw request path such as {@code /v2/tenants/a%20b/customers} leads, or null. Of several paths that fit,
     * the most specific one that takes the method: a customer may be called "search".
     */
    @Nullable
    Match match(String method, String rawPath) {
        List<String> segments = segments(rawPath);
        if (segments == null) {
            return null;
        }
        String asked = method.equals("HEAD") ? "GET" : method;
        Match refused = null;
        for (Target target : targets.values()) {
            Map<String, String> values = target.path().match(segments);
            if (values == null) {
                continue;
            }
            Operation operation = target.operations().get(asked);
            if (operation != null) {
                return new Match(target.api(), target.path(), operation, values, Set.of());
            }
            Set<String> methods = refused == null ? new TreeSet<>(List.of("OPTIONS")) : refused.methods();
            methods.addAll(target.operations().keySet());
            if (methods.contains("GET")) {
                methods.add("HEAD");
            }
            refused = refused == null ? new Match(target.api(), target.path(), null, values, methods) : refused;
        }
        return refused;
    }

    /** The API whose dialect suits a path that leads nowhere, or null if no API owns it. Its root may lack the slash. */
    @Nullable
    ServedApi owner(String rawPath) {
        String path = rawPath + "/";
        return apis.stream()
                .filter(api -> path.startsWith(api.pathPrefix()))
                .findFirst()
                .orElse(null);
    }

    /** The segments, decoded; null where a segment has parameters of its own, which no contract knows. */
    private static @Nullable List<String> segments(String rawPath) {
        if (rawPath.isEmpty() || rawPath.indexOf(';') >= 0) {
            return null;
        }
        List<String> segments = new ArrayList<>(8);
        for (String segment : rawPath.substring(1).split("/", -1)) {
            segments.add(segment.indexOf('%') < 0 ? segment : decode(segment));
        }
        return segments;
    }

    static String decode(String segment) {
        try {
            return URLDecoder.decode(segment.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException brokenEscape) {
            return segment;
        }
    }
}
