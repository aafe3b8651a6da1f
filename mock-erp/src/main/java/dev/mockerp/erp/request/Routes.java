package dev.mockerp.erp.request;

import dev.mockerp.contract.Operation;
import dev.mockerp.contract.PathTemplate;
import java.net.URLDecoder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Finds the operation that a request is meant for. Paths are compared letter by letter, after decoding. */
final class Routes {

    private final List<ErpApi> apis;
    private final Map<PathTemplate, Target> targets = new LinkedHashMap<>();

    /** A path of a contract: its API, and its operations by method. */
    record Target(ErpApi api, PathTemplate path, Map<String, Operation> operations) {

        /** What {@code Allow} says of it. */
        String allow() {
            TreeSet<String> methods = new TreeSet<>(operations.keySet());
            methods.add("OPTIONS");
            if (methods.contains("GET")) {
                methods.add("HEAD");
            }
            return String.join(", ", methods);
        }

        @Nullable
        Operation operation(String method) {
            return operations.get(method.equals("HEAD") ? "GET" : method);
        }
    }

    /** A path that fits, with the values of its variables. */
    record Match(Target target, Map<String, String> values) {}

    Routes(List<ErpApi> apis) {
        this.apis = apis;
        record Entry(ErpApi api, Operation operation) {}
        List<Entry> entries = new ArrayList<>();
        apis.forEach(api -> api.contract().operations().forEach(operation -> entries.add(new Entry(api, operation))));
        // The more fixed segments, the earlier: .../customers/search before .../customers/{customerUid}.
        entries.sort(Comparator.comparingLong(entry -> -entry.operation().path().fixedSegments()));
        for (Entry entry : entries) {
            targets.computeIfAbsent(
                            entry.operation().path(), path -> new Target(entry.api(), path, new LinkedHashMap<>()))
                    .operations()
                    .put(entry.operation().method(), entry.operation());
        }
    }

    /** The path that fits a raw request path such as {@code /v2/tenants/a%20b/customers}, or null. */
    @Nullable
    Match match(String rawPath) {
        List<String> segments = segments(rawPath);
        if (segments == null) {
            return null;
        }
        for (Target target : targets.values()) {
            Map<String, String> values = target.path().match(segments);
            if (values != null) {
                return new Match(target, values);
            }
        }
        return null;
    }

    /** The API whose dialect suits a path that leads nowhere, or null if no API owns it. */
    @Nullable
    ErpApi owner(String rawPath) {
        return apis.stream()
                .filter(api -> rawPath.startsWith(api.pathPrefix()))
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

    private static String decode(String segment) {
        try {
            return URLDecoder.decode(segment.replace("+", "%2B"), java.nio.charset.StandardCharsets.UTF_8);
        } catch (IllegalArgumentException brokenEscape) {
            return segment;
        }
    }
}
