package dev.mockerp.benchmark.server;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * A request that is measured.
 *
 * @param name what it is called in results
 * @param body JSON, or empty for a request without body
 */
public record Question(String name, String method, String path, Map<String, String> headers, String body) {

    private static final int MILLISECONDS = 60_000;

    /** GetProductInformations for an account. */
    public static Question products(String name, String accountNumber, Iterable<String> productNumbers) {
        return new Question(
                name,
                "POST",
                "/Shoxl/v1/GetProductInformations",
                Map.of("Content-Type", "application/json"),
                "{\"accountNumber\":\"" + accountNumber + "\",\"productNumbers\":[\""
                        + String.join("\",\"", productNumbers) + "\"]}");
    }

    /**
     * Asks a server on loopback.
     *
     * @return the body of the answer
     * @throws IOException if there is none, or its status is not 2xx
     */
    public byte[] ask(int port) throws IOException {
        HttpURLConnection connection = (HttpURLConnection)
                URI.create("http://127.0.0.1:" + port + path).toURL().openConnection();
        connection.setReadTimeout(MILLISECONDS);
        connection.setRequestMethod(method);
        headers.forEach(connection::setRequestProperty);
        if (!body.isEmpty()) {
            connection.setDoOutput(true);
            connection.getOutputStream().write(body.getBytes(StandardCharsets.UTF_8));
        }
        int status = connection.getResponseCode();
        if (status / 100 != 2) {
            try (InputStream why = connection.getErrorStream()) {
                String said = why == null ? "" : new String(why.readAllBytes(), StandardCharsets.UTF_8);
                throw new IOException("answered " + status + ": " + said);
            }
        }
        try (InputStream in = connection.getInputStream()) {
            return in.readAllBytes();
        }
    }
}
