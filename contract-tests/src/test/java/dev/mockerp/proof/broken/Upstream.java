package dev.mockerp.proof.broken;

import dev.mockerp.contract.fault.Answer;
import dev.mockerp.contract.fault.Headers;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Passes requests on to the mock, and its answers back as they are. */
record Upstream(URI mock) {

    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    /** Of one connection only, or written anew on the next. */
    private static final Set<String> OF_THE_CONNECTION = Set.of(
            "connection",
            "content-length",
            "expect",
            "host",
            "http2-settings",
            "keep-alive",
            "te",
            "trailer",
            "transfer-encoding",
            "upgrade");

    Answer send(String method, String target, Headers headers, byte[] body) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(mock + target)).timeout(Duration.ofSeconds(30));
        headers.fields().stream()
                .filter(field -> !isOfTheConnection(field.name()))
                .forEach(field -> request.header(field.name(), field.value()));
        request.method(
                method,
                body.length == 0 ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofByteArray(body));
        try {
            return answer(CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofByteArray()));
        } catch (IOException e) {
            throw new IllegalStateException("the mock does not answer " + method + " " + target, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static Answer answer(HttpResponse<byte[]> response) {
        List<Headers.Field> fields = new ArrayList<>();
        response.headers()
                .map()
                .forEach((name, values) -> values.stream()
                        .filter(value -> !isOfTheConnection(name))
                        .forEach(value -> fields.add(new Headers.Field(name, value))));
        boolean chunked = response.headers().firstValue("Transfer-Encoding").isPresent();
        return new Answer(response.statusCode(), new Headers(fields), response.body(), chunked);
    }

    private static boolean isOfTheConnection(String header) {
        return OF_THE_CONNECTION.contains(header.toLowerCase(Locale.ROOT));
    }
}
