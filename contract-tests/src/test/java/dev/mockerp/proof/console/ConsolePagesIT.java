package dev.mockerp.proof.console;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mockerp.proof.harness.MockErp;
import dev.mockerp.proof.harness.Unique;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The console is for browsers, and nothing but its files is served. */
class ConsolePagesIT {

    private static final Path SOURCE = Path.of("../mock-erp/src/main/resources/console");

    private final HttpClient http = HttpClient.newHttpClient();

    private HttpResponse<byte[]> ask(String method, String path, String accept)
            throws IOException, InterruptedException {
        return http.send(
                HttpRequest.newBuilder(URI.create(MockErp.shared().baseUrl() + path))
                        .method(method, BodyPublishers.noBody())
                        .header("Accept", accept)
                        .build(),
                BodyHandlers.ofByteArray());
    }

    private HttpResponse<byte[]> page(String path) throws IOException, InterruptedException {
        return ask("GET", path, "text/html,*/*;q=0.8");
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    static List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(SOURCE)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyFileOfTheConsoleIsServedAsItIs(String file) throws Exception {
        HttpResponse<byte[]> answer = page("/console/" + file);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo(Files.readAllBytes(SOURCE.resolve(file)));
        assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(answer, "Content-Security-Policy")).startsWith("default-src 'self';");
    }

    @Test
    void theRootIsThePageForBrowsersAndAPathThatNoContractHasForPrograms() throws Exception {
        HttpResponse<byte[]> answer = page("/");

        assertThat(header(answer, "Content-Type")).isEqualTo("text/html;charset=UTF-8");
        assertThat(new String(answer.body(), StandardCharsets.UTF_8))
                .contains("<title>Mock ERP</title>")
                .doesNotContain("http://", "https://");
        assertThat(ask("HEAD", "/", "text/html").statusCode()).isEqualTo(200);
        assertThat(ask("GET", "/", "application/json").statusCode()).isEqualTo(404);
        assertThat(ask("GET", "/", "*/*").statusCode()).isEqualTo(404);
        assertThat(ask("HEAD", "/", "*/*").statusCode()).isEqualTo(404);
        assertThat(ask("POST", "/", "text/html").statusCode()).isEqualTo(404);
    }

    @Test
    void theRootOfASandboxLeadsToItsConsole() throws Exception {
        HttpResponse<byte[]> answer = page("/sandbox/checkout-tests/");

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(header(answer, "Location")).isEqualTo("/?sandbox=checkout-tests");
        assertThat(ask("GET", "/sandbox/checkout-tests/", "application/json").statusCode())
                .isEqualTo(404);
    }

    @Test
    void aStubAnswersTheRootToPrograms() throws Exception {
        String sandbox = Unique.text("root");
        String root = "/sandbox/" + sandbox + "/";
        String stub = "{\"request\":{\"urlPath\":\"/\"},\"response\":{\"body\":\"by a stub\"}}";
        MockErp.shared()
                .http()
                .with("X-Sandbox", sandbox)
                .post("/__admin/mappings", stub)
                .expect(201);

        assertThat(ask("GET", root, "*/*").body()).asString().isEqualTo("by a stub");
        assertThat(page(root).statusCode()).isEqualTo(302);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/console",
                "/console/",
                "/console/no.js",
                "/console/../fixtures/company/company.json",
                "/console/%2e%2e/settings.json",
                "/console/main.js/",
                "/console/main.js;a=b",
                "/console//main.js"
            })
    void nothingElseIsServed(String path) throws Exception {
        assertThat(page(path).statusCode()).isBetween(400, 404);
    }
}
