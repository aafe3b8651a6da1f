package dev.mockerp.proof.harness;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A client of one mock. Every exchange is shown to the witness before the test sees it. Safe for many threads. */
public final class Http {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    private final URI baseUrl;
    private final ContractWitness witness;
    private final Map<String, String> always;

    /** Talks to that address. */
    public Http(URI baseUrl, ContractWitness witness) {
        this(baseUrl, witness, Map.of());
    }

    private Http(URI baseUrl, ContractWitness witness, Map<String, String> always) {
        this.baseUrl = baseUrl;
        this.witness = witness;
        this.always = always;
    }

    /** The same client with a header in every request; null takes the header away. */
    public Http with(String header, @Nullable String value) {
        Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        headers.putAll(always);
        headers.remove(header);
        if (value != null) {
            headers.put(header, value);
        }
        return new Http(baseUrl, witness, headers);
    }

    /** The same client with every path below that one. */
    public Http under(String basePath) {
        return new Http(URI.create(baseUrl + basePath), witness, always);
    }

    /** What watches this client. */
    public ContractWitness witness() {
        return witness;
    }

    /** A request to fill; the path begins with a slash and is percent-encoded already. */
    public Request request(String method, String path) {
        Request request = new Request(this, method, path);
        always.forEach(request::header);
        return request;
    }

    /** A GET. */
    public Request get(String path) {
        return request("GET", path);
    }

    /** A POST with that JSON. */
    public Request post(String path, Object json) {
        return request("POST", path).json(json);
    }

    /** A PUT with that JSON. */
    public Request put(String path, Object json) {
        return request("PUT", path).json(json);
    }

    /** A DELETE without a body. */
    public Request delete(String path) {
        return request("DELETE", path);
    }

    Exchange send(Request request) {
        HttpRequest.Builder builder =
                HttpRequest.newBuilder(URI.create(baseUrl + request.target())).timeout(PATIENCE);
        request.headers().forEach(builder::header);
        byte[] body = request.body();
        builder.method(
                request.method(),
                body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofByteArray(body));
        HttpResponse<byte[]> response;
        try {
            response = CLIENT.send(builder.build(), HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new AssertionError("no answer to " + request.method() + " " + request.target() + ": " + e, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        response.headers().map().forEach((name, values) -> headers.put(name, String.join(", ", values)));
        Exchange exchange = new Exchange(
                request.method(),
                request.path(),
                request.query(),
                request.headers(),
                body == null ? new byte[0] : body,
                response.statusCode(),
                headers,
                response.body());
        witness.see(exchange, request.isOutsideOfAnyApi());
        return exchange;
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
