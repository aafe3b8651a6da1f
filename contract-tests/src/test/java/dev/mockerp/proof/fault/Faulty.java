package dev.mockerp.proof.fault;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mockerp.proof.harness.Exchange;
import dev.mockerp.proof.harness.Http;
import dev.mockerp.proof.harness.MockErp;
import dev.mockerp.proof.harness.Unique;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * A sandbox whose ERPs are to go wrong.
 *
 * @param base address of the mock, with the sandbox
 * @param control a client that steers it, whose every exchange keeps the contract
 */
record Faulty(URI base, Http control) {

    static final String INFORMATIONS = "/Shoxl/v1/GetProductInformations";
    static final String QUESTION = "{\"accountNumber\":\"128\",\"productNumbers\":[\"70001\"]}";
    static final String[] FULL = {"Authorization", "Bearer demo-token"};
    static final String[] SHOP = {"Authorization", "Basic c2hvcDpzaG9w"};

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();

    /** One that nobody has used, of the shared mock. */
    static Faulty fresh() {
        return of(MockErp.shared(), Unique.text("faulty-"));
    }

    static Faulty of(MockErp mock, String sandbox) {
        String path = "/sandbox/" + sandbox;
        return new Faulty(URI.create(mock.baseUrl() + path), mock.http().under(path));
    }

    /** Adds a fault; gives its id. */
    long add(String fault) {
        return control.post("/__erp/faults", fault).expect(201).at("/id").asLong();
    }

    /** What there is to say of that fault. */
    JsonNode fault(long id) {
        return control.get("/__erp/faults")
                .expect(200)
                .at("/faults")
                .valueStream()
                .filter(fault -> fault.path("id").asLong() == id)
                .findFirst()
                .orElseThrow();
    }

    /** The last of what the journal has. */
    JsonNode lastEntry() {
        return control.get("/__erp/journal").query("limit", 1).expect(200).at("/entries/0");
    }

    /** Asks Shoxl for a product. */
    HttpResponse<byte[]> ask(String... headers) throws IOException {
        return send("POST", INFORMATIONS, QUESTION, headers);
    }

    /** Sends a request; nothing is demanded of the answer. */
    HttpResponse<byte[]> send(String method, String path, String body, String... headers) throws IOException {
        try {
            return sendAsync(method, path, body, headers).join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof IOException broken ? broken : new IOException(e.getCause());
        }
    }

    CompletableFuture<HttpResponse<byte[]>> sendAsync(String method, String path, String body, String... headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(base + path)).timeout(PATIENCE);
        if (!body.isEmpty()) {
            request.header("Content-Type", "application/json");
        }
        if (headers.length > 0) {
            request.headers(Stream.of(headers).toArray(String[]::new));
        }
        request.method(
                method,
                body.isEmpty() ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body));
        return CLIENT.sendAsync(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    static JsonNode json(HttpResponse<byte[]> response) {
        return Exchange.JSON.readTree(response.body());
    }

    static String text(HttpResponse<byte[]> response) {
        return new String(response.body(), StandardCharsets.UTF_8);
    }

    /** Comes back once the condition is true. */
    static void await(BooleanSupplier condition) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("patience").isLessThan(end);
            LockSupport.parkNanos(10_000_000);
        }
    }
}
