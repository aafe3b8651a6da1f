package dev.mockerp.proof.harness;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A request while it is being put together. */
public final class Request {

    private final Http http;
    private final String method;
    private final String path;
    private final Map<String, String> query = new LinkedHashMap<>();
    private final Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private String rawQuery = "";
    private byte @Nullable [] body;
    private boolean outsideOfAnyApi;

    Request(Http http, String method, String path) {
        this.http = http;
        this.method = method;
        this.path = path;
    }

    /** Adds a query parameter; its value is encoded here. */
    public Request query(String name, Object value) {
        query.put(name, String.valueOf(value));
        return this;
    }

    /** Adds text to the query as it stands, to send what {@link #query} would never build. */
    public Request rawQuery(String text) {
        rawQuery = text;
        return this;
    }

    /** Sets a header; null takes it away. */
    public Request header(String name, @Nullable String value) {
        headers.remove(name);
        if (value != null) {
            headers.put(name, value);
        }
        return this;
    }

    /** Sends a text, a JsonNode or any value that Jackson writes, as application/json. A String is sent as it is. */
    public Request json(Object json) {
        headers.putIfAbsent("Content-Type", "application/json");
        body = json instanceof String text ? Http.utf8(text) : Exchange.JSON.writeValueAsBytes(json);
        return this;
    }

    /** Sends bytes; says nothing of their type. */
    public Request bytes(byte[] bytes) {
        body = bytes.clone();
        return this;
    }

    /** Says that the answer is due from no API though the path looks like one's, such as after a broken escape. */
    public Request outsideOfAnyApi() {
        outsideOfAnyApi = true;
        return this;
    }

    /** Sends it; fails when the exchange breaks the contract. */
    public Exchange send() {
        return http.send(this);
    }

    /** Sends it and demands that status. */
    public Exchange expect(int status) {
        return send().expect(status);
    }

    String method() {
        return method;
    }

    String path() {
        return path;
    }

    Map<String, String> query() {
        return Map.copyOf(query);
    }

    Map<String, String> headers() {
        Map<String, String> copy = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        copy.putAll(headers);
        return copy;
    }

    byte @Nullable [] body() {
        return body;
    }

    boolean isOutsideOfAnyApi() {
        return outsideOfAnyApi;
    }

    String target() {
        String encoded = query.entrySet().stream()
                .map(entry -> encode(entry.getKey()) + "=" + encode(entry.getValue()))
                .collect(Collectors.joining("&"));
        String all = rawQuery.isEmpty() || encoded.isEmpty() ? encoded + rawQuery : encoded + "&" + rawQuery;
        return all.isEmpty() ? path : path + "?" + all;
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
