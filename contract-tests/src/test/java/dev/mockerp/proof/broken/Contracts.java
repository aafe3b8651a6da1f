package dev.mockerp.proof.broken;

import dev.mockerp.contract.Api;
import dev.mockerp.contract.Contract;
import dev.mockerp.contract.Operation;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the operation that a request is for. */
final class Contracts {

    private static final Map<Api, List<Operation>> OPERATIONS = new ConcurrentHashMap<>();

    private Contracts() {}

    /** The most specific one of those APIs that fits, or null. */
    static @Nullable Operation find(Set<Api> apis, String method, String target) {
        List<String> segments = segments(target);
        return apis.stream()
                .flatMap(api -> of(api).stream())
                .filter(operation -> operation.method().equals(method))
                .filter(operation -> operation.path().match(segments) != null)
                .findFirst()
                .orElse(null);
    }

    private static List<Operation> of(Api api) {
        return OPERATIONS.computeIfAbsent(
                api,
                one -> Contract.of(one).operations().stream()
                        .sorted(Comparator.comparing(
                                operation -> -operation.path().fixedSegments()))
                        .toList());
    }

    private static List<String> segments(String target) {
        try {
            String path = URI.create(target).getRawPath();
            return path == null || path.isEmpty()
                    ? List.of()
                    : Stream.of(path.substring(1).split("/", -1))
                            .map(segment -> URLDecoder.decode(segment.replace("+", "%2B"), StandardCharsets.UTF_8))
                            .toList();
        } catch (IllegalArgumentException brokenTarget) {
            return List.of();
        }
    }

    /** An operation on customers. */
    static Operation operation(String id) {
        return of(Api.FLOWRETAIL).stream()
                .filter(operation -> operation.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
