package dev.mockerp.verify.flowretail;

import dev.mockerp.verify.http.Received;
import dev.mockerp.verify.http.Sent;
import dev.mockerp.verify.http.Transport;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.TreeMap;

/** Requests to a base URL over plain HTTP. */
record Wire(URI baseUrl) implements Transport {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @Override
    public Received send(Sent request) {
        HttpRequest.Builder builder = HttpRequest.newBuilder(URI.create(baseUrl + request.target()))
                .method(request.method(), HttpRequest.BodyPublishers.ofByteArray(request.body()));
        request.headers().forEach(builder::header);
        try {
            HttpResponse<byte[]> response = CLIENT.send(builder.build(), HttpResponse.BodyHandlers.ofByteArray());
            return new Received(
                    response.statusCode(),
                    new TreeMap<>(Map.copyOf(response.headers().map())),
                    response.body(),
                    1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
