package dev.mockerp.proof.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.mockerp.proof.harness.Http;
import dev.mockerp.proof.harness.MockErp;
import dev.mockerp.proof.harness.Unique;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the console copies of a request for other tools says what was asked and answered, or is not to be had. */
@EnabledIf(
        value = "dev.mockerp.proof.console.Browser#isThere",
        disabledReason = "there is no chromium, or no chromedriver")
@Execution(ExecutionMode.SAME_THREAD)
class ConsoleCopiesIT {

    private static final String PRODUCTS = "/Shoxl/v1/GetProductInformations";
    private static final String STUB = "Copy as WireMock stub";
    private static final String PACT = "Copy as Pact interaction";
    private static final JsonMapper JSON = new JsonMapper();

    private static Browser browser;

    private final String sandbox = Unique.text("copies");
    private final Http http = MockErp.shared().http().with("X-Sandbox", sandbox);

    @BeforeAll
    static void open() {
        browser = new Browser(MockErp.shared().baseUrl().toString());
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    /** Has a stub answer each request for that path. */
    private void stub(String path, String response) {
        http.post(
                        "/__admin/mappings",
                        "{\"name\":\"of the test\",\"request\":{\"urlPath\":\"" + path + "\"},\"response\":" + response
                                + "}")
                .expect(201);
    }

    private HttpResponse<byte[]> ask(String path, byte[] body) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(MockErp.shared().baseUrl() + path))
                                .header("X-Sandbox", sandbox)
                                .POST(BodyPublishers.ofByteArray(body))
                                .build(),
                        BodyHandlers.ofByteArray());
    }

    /** Shows the one request of that path. */
    private void choose(String path) {
        browser.open(sandbox, "requests");
        browser.press("POST " + path);
        browser.reads(".detail", "Copy as curl");
        browser.watchClipboard();
    }

    private static JsonNode copied(String button) {
        browser.press(button);
        return JSON.readTree(browser.copied());
    }

    @Test
    void aRequestIsCopiedForOtherTools() {
        http.post(PRODUCTS, "{\"accountNumber\":\"128\",\"productNumbers\":[\"70001\"]}")
                .send();
        choose(PRODUCTS);

        browser.press("Copy as curl");
        assertThat(browser.copied()).startsWith("curl -sS -X POST '").contains("--data-raw");
        JsonNode stub = copied(STUB);
        assertThat(stub.at("/request/urlPath").asString()).isEqualTo(PRODUCTS);
        assertThat(stub.at("/request/bodyPatterns/0/equalToJson").asString()).contains("70001");
        assertThat(stub.at("/response").toString()).contains("productNumber", "70001");
        http.post("/__admin/mappings", stub.toString()).expect(201);
        http.post(PRODUCTS, "{\"productNumbers\":[\"70001\"],\"accountNumber\":\"128\"}")
                .send();
        assertThat(http.get("/__erp/journal").expect(200).text("/entries/1/stub/name"))
                .isEqualTo("getProductInformations 200");
        JsonNode interaction = copied(PACT);
        assertThat(interaction.at("/request/body/accountNumber").asString()).isEqualTo("128");
        assertThat(interaction.at("/response/status").asInt()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"status\":429,\"headers\":{\"Retry-After\":\"7\",\"X-Twice\":[\"a\",\"b\"]}}",
                "{\"status\":401,\"headers\":{\"WWW-Authenticate\":\"Basic realm=x\"},\"body\":\"no\"}",
                "{\"status\":200,\"headers\":{\"Content-Type\":\"application/json\"},\"body\":\"{\\\"price\\\":23.90}\"}",
                "{\"status\":200,\"headers\":{\"Content-Type\":\"application/json\"},\"jsonBody\":{\"price\":23.9}}",
                "{\"status\":200,\"base64Body\":\"AP8A\"}",
                "{\"fault\":\"EMPTY_RESPONSE\"}",
                "{\"fault\":\"MALFORMED_RESPONSE_CHUNK\"}"
            })
    void aCopiedStubRepeatsTheAnswer(String response) throws Exception {
        stub("/asked", response);
        try {
            ask("/asked", new byte[] {0, (byte) 0xff});
        } catch (IOException broken) {
            assertThat(response).contains("fault");
        }
        choose("/asked");

        JsonNode stub = copied(STUB);
        assertThat(stub.at("/response")).isEqualTo(JSON.readTree(response));
        assertThat(stub.at("/request/bodyPatterns/0/binaryEqualTo").asString()).isEqualTo("AP8=");
        assertThat(browser.reads(".requests tr:nth-child(1)", "by stub: of the test"))
                .contains("not judged");
        assertThat(browser.reads(".detail", "Not to be copied as a Pact interaction:"))
                .contains(response.contains("fault") ? "broken off" : "JSON and text")
                .doesNotContain(PACT);
    }

    @Test
    void aConnectionThatAFaultClosedIsCopiedAsSuch() {
        http.post("/__erp/faults", "{\"connection\":\"reset\",\"times\":1}").expect(201);
        assertThat(catchThrowable(() -> http.post(PRODUCTS, "{\"colour\":1}").send()))
                .isInstanceOf(AssertionError.class);
        choose(PRODUCTS);
        assertThat(browser.reads(".requests tr:nth-child(1)", "breaks the contract"))
                .contains("Not named by the contract: body: /colour");

        assertThat(copied(STUB).at("/response")).isEqualTo(JSON.readTree("{\"fault\":\"EMPTY_RESPONSE\"}"));
        browser.reads(".detail", "this one was broken off");
    }

    @Test
    void ofABodyThatIsNotAllKeptThereAreNoCopies() throws Exception {
        stub("/large", "{\"body\":\"" + "x".repeat(70_000) + "\"}");
        ask("/large", new byte[0]);
        choose("/large");

        assertThat(browser.reads(".detail", "Not to be copied as a WireMock stub: The journal keeps the beginning"))
                .contains("body of the answer only")
                .doesNotContain(STUB, PACT);
    }
}
