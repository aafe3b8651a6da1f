package dev.mockerp.verify.pact;

import dev.mockerp.contract.Api;
import dev.mockerp.contract.Contract;
import dev.mockerp.contract.Operation;
import dev.mockerp.contract.PathTemplate;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Which operation of which API a path is of, with or without the base path that stands in {@code servers}. */
final class Routes {

    /** An operation, and the contract that it is of. */
    record Route(Contract contract, Operation operation) {}

    private final List<Route> routes = new ArrayList<>();

    /** Of all APIs; Shoxl's in that version. */
    Routes(int shoxlVersion) {
        for (Api api : Api.values()) {
            Contract contract = Contract.of(api, api == Api.SHOXL ? shoxlVersion : Contract.LATEST);
            contract.operations().forEach(operation -> routes.add(new Route(contract, operation)));
        }
    }

    /** The operation, or empty if no API has it. */
    Optional<Route> find(String method, String path) {
        return at(path).stream()
                .filter(route -> route.operation().method().equals(method))
                .max(Comparator.comparing(route -> route.operation().path().fixedSegments()));
    }

    /** The methods that a path takes, in order; none if no API has the path. */
    List<String> methods(String path) {
        return List.copyOf(new TreeSet<>(
                at(path).stream().map(route -> route.operation().method()).toList()));
    }

    /** The APIs that have the path, for whatever method. */
    Set<Api> apis(String path) {
        return at(path).stream().map(route -> route.contract().api()).collect(Collectors.toSet());
    }

    /** What the variables of the operation's path stand for in a path. */
    Map<String, String> variables(String method, String path) {
        List<String> segments = segments(path);
        return find(method, path)
                .map(route -> {
                    List<String> whole = new ArrayList<>(basePath(route.contract()));
                    whole.addAll(segments);
                    Map<String, String> values = route.operation().path().match(segments);
                    return values == null ? route.operation().path().match(whole) : values;
                })
                .orElse(Map.of());
    }

    private List<Route> at(String path) {
        List<String> segments = segments(path);
        return routes.stream()
                .filter(route -> fits(route.operation().path(), segments, basePath(route.contract())))
                .toList();
    }

    private static boolean fits(PathTemplate template, List<String> segments, List<String> basePath) {
        List<String> whole = new ArrayList<>(basePath);
        whole.addAll(segments);
        return template.match(segments) != null || !basePath.isEmpty() && template.match(whole) != null;
    }

    private static List<String> basePath(Contract contract) {
        String path = URI.create(contract.document().at("/servers/0/url").asString(""))
                .getPath();
        return segments(path == null ? "" : path);
    }

    private static List<String> segments(String path) {
        return Arrays.stream(path.replaceFirst("^/", "").replaceFirst("/$", "").split("/"))
                .filter(segment -> !path.isEmpty() && !path.equals("/"))
                .map(Routes::decoded)
                .toList();
    }

    private static String decoded(String segment) {
        try {
            return URLDecoder.decode(segment.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return segment;
        }
    }
}
