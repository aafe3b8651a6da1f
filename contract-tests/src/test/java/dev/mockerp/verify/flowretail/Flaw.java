package dev.mockerp.verify.flowretail;

import dev.mockerp.verify.http.Received;
import dev.mockerp.verify.http.Sent;
import dev.mockerp.verify.http.Transport;
import dev.mockerp.verify.run.Json;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Stands before a right ERP and does one thing wrong. */
interface Flaw {

    /** The answer to a request, with the right ERP to ask. */
    Received answer(Sent request, Transport right);

    /** The ERP with the flaw. */
    default Transport before(Transport right) {
        return request -> answer(request, right);
    }

    /** Changes requests to an operation. */
    static Flaw asked(Predicate<Sent> of, java.util.function.UnaryOperator<Sent> change) {
        return (request, right) -> right.send(of.test(request) ? change.apply(request) : request);
    }

    /** Changes the JSON of the successes of an operation. */
    static Flaw answered(Predicate<Sent> of, Consumer<ObjectNode> change) {
        return (request, right) -> {
            Received answer = right.send(request);
            return of.test(request) && answer.status() < 300 ? with(answer, change) : answer;
        };
    }

    /** Answers an operation with a status and nothing else. */
    static Flaw status(Predicate<Sent> of, int status) {
        return (request, right) -> of.test(request)
                ? new Received(
                        status,
                        Map.of("content-type", List.of("application/json")),
                        "{}".getBytes(StandardCharsets.UTF_8),
                        1)
                : right.send(request);
    }

    /** Keeps the customers of a page that a condition is true of, and counts them. */
    static Consumer<ObjectNode> keeping(Predicate<JsonNode> kept) {
        return page -> {
            List<JsonNode> items = page.path("items").valueStream().filter(kept).toList();
            int left = page.path("items").size() - items.size();
            page.putArray("items").addAll(items);
            ObjectNode paging = (ObjectNode) page.path("paging");
            paging.put("totalCount", paging.path("totalCount").asInt() - left);
        };
    }

    static Received with(Received answer, Consumer<ObjectNode> change) {
        ObjectNode json = (ObjectNode) Json.read(answer.body());
        change.accept(json);
        return new Received(answer.status(), answer.headers(), Json.bytes(json), 1);
    }

    static boolean isList(Sent request) {
        return request.method().equals("GET") && path(request).endsWith("/customers");
    }

    static boolean isCreate(Sent request) {
        return request.method().equals("POST") && path(request).endsWith("/customers");
    }

    static boolean isSearch(Sent request) {
        return path(request).endsWith("/customers/search");
    }

    static boolean isPage(Sent request) {
        return isList(request) || isSearch(request);
    }

    static boolean isExport(Sent request) {
        return path(request).endsWith("/export");
    }

    static boolean isOfStore(Sent request) {
        return request.target().contains("/stores/");
    }

    static boolean isGet(Sent request) {
        return request.method().equals("GET") && path(request).matches("/tenants/[^/]+/customers/[^/]+");
    }

    static boolean isUpdate(Sent request) {
        return request.method().equals("PUT");
    }

    static String path(Sent request) {
        return request.target().split("\\?")[0];
    }

    static ObjectNode json(Sent request) {
        return (ObjectNode) Json.read(request.body());
    }

    static Map<String, String> query(Sent request) {
        String[] parts = request.target().split("\\?");
        return parts.length < 2
                ? Map.of()
                : Arrays.stream(parts[1].split("&"))
                        .map(pair -> pair.split("=", 2))
                        .collect(Collectors.toMap(
                                pair -> pair[0], pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
    }

    /** The request without query parameters of those names. */
    static Sent without(Sent request, String... names) {
        String query = Arrays.stream(
                        request.target().split("\\?").length < 2
                                ? new String[0]
                                : request.target().split("\\?")[1].split("&"))
                .filter(pair -> !List.of(names).contains(pair.split("=")[0]))
                .collect(Collectors.joining("&"));
        return to(request, path(request) + (query.isEmpty() ? "" : "?" + query));
    }

    /** The request with a query parameter. */
    static Sent with(Sent request, String name, Object value) {
        Sent bare = without(request, name);
        return to(bare, bare.target() + (bare.target().contains("?") ? "&" : "?") + name + "=" + value);
    }

    static Sent to(Sent request, String target) {
        return new Sent(request.method(), target, request.headers(), request.body());
    }

    /** The request with its body changed. */
    static Sent body(Sent request, Consumer<ObjectNode> change) {
        ObjectNode json = json(request);
        change.accept(json);
        return new Sent(request.method(), request.target(), request.headers(), Json.bytes(json));
    }

    static ArrayNode items(Received page) {
        return (ArrayNode) Json.read(page.body()).path("items");
    }
}
