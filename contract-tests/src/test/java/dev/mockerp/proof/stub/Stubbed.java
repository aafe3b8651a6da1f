package dev.mockerp.proof.stub;

import com.github.tomakehurst.wiremock.client.WireMock;
import dev.mockerp.proof.harness.MockErp;
import dev.mockerp.proof.harness.Unique;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;

/** A sandbox with stubs: WireMock's client to steer it, and a plain one for what no contract describes. */
final class Stubbed {

    static final String SHOXL = "/Shoxl/v1/GetProductInformations";
    static final String QUESTION = "{\"accountNumber\":\"128\",\"productNumbers\":[\"70001\"]}";

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final URI base;
    private final String prefix;

    private Stubbed(MockErp mock, String prefix) {
        this.base = mock.baseUrl();
        this.prefix = prefix;
    }

    /** A new one in the mock that tests share. */
    static Stubbed fresh() {
        return new Stubbed(MockErp.shared(), "/sandbox/" + Unique.text("stubs"));
    }

    /** The sandbox of that name in that mock. */
    static Stubbed of(MockErp mock, String sandbox) {
        return new Stubbed(mock, "/sandbox/" + sandbox);
    }

    /** WireMock's own client. */
    WireMock client() {
        return WireMock.create()
                .host(base.getHost())
                .port(base.getPort())
                .urlPathPrefix(prefix)
                .build();
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(request(path).build());
    }

    HttpResponse<String> post(String path, String json) throws IOException, InterruptedException {
        return send(request(path)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json))
                .build());
    }

    HttpResponse<String> send(String method, String path) throws IOException, InterruptedException {
        return send(request(path)
                .method(method, HttpRequest.BodyPublishers.noBody())
                .build());
    }

    /** What the mock says to the question of a shop for a product's price. */
    HttpResponse<String> ask() throws IOException, InterruptedException {
        return post(SHOXL, QUESTION);
    }

    /** The journal of the sandbox, a line for each request and what was wrong with it. */
    List<String> journal() throws IOException, InterruptedException {
        return send(request("/__erp/journal").header("Accept", "text/plain").build())
                .body()
                .lines()
                .toList();
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(base + prefix + path)).timeout(Duration.ofSeconds(10));
    }

    HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
        return CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
    }
}
