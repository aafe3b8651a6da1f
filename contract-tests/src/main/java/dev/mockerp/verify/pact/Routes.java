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
import java.util.Optional;
import java.util.TreeSet;

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
