package dev.mockerp.proof.stub;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.matchingJsonPath;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.serviceUnavailable;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathTemplate;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.common.ClientError;
import com.github.tomakehurst.wiremock.stubbing.Scenario;
import com.github.tomakehurst.wiremock.stubbing.StubImport;
import com.github.tomakehurst.wiremock.stubbing.StubMapping;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A stub answers in place of the ERP; WireMock's own Java client puts it there. */
class StubsIT {

    private final Stubbed sandbox = Stubbed.fresh();
    private final WireMock wireMock = sandbox.client();

    @Test
    void aStubAnswersInPlaceOfTheErpAndInItsSandboxOnly() throws Exception {
        StubMapping stub = wireMock.register(post(urlEqualTo(Stubbed.SHOXL))
                .withName("the ERP is closed")
                .withRequestBody(matchingJsonPath("$.accountNumber", equalTo("128")))
                .willReturn(serviceUnavailable().withHeader("Retry-After", "5").withBody("closed")));

        HttpResponse<String> closed = sandbox.ask();
        assertThat(closed.statusCode()).isEqualTo(503);
        assertThat(closed.headers().firstValue("Retry-After")).contains("5");
        assertThat(closed.headers().firstValue("Matched-Stub-Id"))
                .contains(stub.getId().toString());
        assertThat(closed.body()).isEqualTo("closed");
        assertThat(sandbox.journal().get(0)).contains("503", "getProductInformations", "stub the ERP is closed");

        // What it does not match is the ERP's, bodies and refusals included, and so are other sandboxes.
        HttpResponse<String> other =
                sandbox.post(Stubbed.SHOXL, "{\"accountNumber\":\"310\",\"productNumbers\":[\"70001\"]}");
        assertThat(other.statusCode()).isEqualTo(200);
        assertThat(other.body()).contains("70001", "nettoPricePerItemExclVat");
        assertThat(sandbox.post(Stubbed.SHOXL, "{\"accountNumber\":3}").statusCode())
                .isEqualTo(400);
        assertThat(Stubbed.fresh().ask().statusCode()).isEqualTo(200);
    }

    @Test
    void aStubAnswersBeforeCredentialsContractsAndUnknownPaths() throws Exception {
        wireMock.register(get(urlPathTemplate("/v2/tenants/{tenant}/customers"))
                .withPathParam("tenant", equalTo("demo"))
                .willReturn(okJson("{\"items\":[]}")));
        wireMock.register(any(urlPathEqualTo("/logins/v1")).willReturn(okJson("{\"token\":\"t\"}")));

        assertThat(sandbox.get("/v2/tenants/demo/customers").body()).isEqualTo("{\"items\":[]}");
        assertThat(sandbox.get("/v2/tenants/other/customers").statusCode()).isEqualTo(401);
        assertThat(sandbox.send("PATCH", "/logins/v1").body()).isEqualTo("{\"token\":\"t\"}");
        assertThat(sandbox.get("/logins/v2").statusCode()).isEqualTo(404);
    }

    @Test
    void steeringIsNeverStubbed() throws Exception {
        wireMock.register(any(anyUrl()).willReturn(serviceUnavailable()));

        assertThat(sandbox.get("/anything").statusCode()).isEqualTo(503);
        assertThat(sandbox.get("/__erp/journal").statusCode()).isEqualTo(200);
        assertThat(sandbox.get("/__admin/mappings").statusCode()).isEqualTo(200);
    }

    @Test
    void stubsAreEditedRemovedAndImported() throws Exception {
        StubMapping stub = wireMock.register(get("/a").willReturn(okJson("1")));
        wireMock.editStubMapping(get("/a").withId(stub.getId()).willReturn(okJson("2")));
        assertThat(sandbox.get("/a").body()).isEqualTo("2");
        assertThat(wireMock.getStubMapping(stub.getId()).getItem().getResponse().getBody())
                .isEqualTo("2");

        wireMock.importStubMappings(StubImport.stubImport()
                .stub(get("/b").willReturn(okJson("3")))
                .stub(get("/c").willReturn(okJson("4"))));
        assertThat(wireMock.allStubMappings().getMappings()).hasSize(3);
        assertThat(sandbox.get("/c").body()).isEqualTo("4");

        wireMock.removeStubMapping(stub.getId());
        assertThat(sandbox.get("/a").statusCode()).isEqualTo(404);
        wireMock.removeMappings();
        assertThat(sandbox.get("/b").statusCode()).isEqualTo(404);
    }

    @Test
    void theHigherPriorityWinsAndOfEqualOnesTheLatest() throws Exception {
        wireMock.register(get("/p").atPriority(1).willReturn(okJson("\"first\"")));
        wireMock.register(get(anyUrl()).atPriority(2).willReturn(okJson("\"any\"")));
        wireMock.register(get("/q").atPriority(2).willReturn(okJson("\"latest\"")));

        assertThat(sandbox.get("/p").body()).isEqualTo("\"first\"");
        assertThat(sandbox.get("/q").body()).isEqualTo("\"latest\"");
        assertThat(sandbox.get("/r").body()).isEqualTo("\"any\"");
    }

    @Test
    void aScenarioGoesFromStateToState() throws Exception {
        wireMock.register(post(urlEqualTo(Stubbed.SHOXL))
                .inScenario("recovery")
                .whenScenarioStateIs(Scenario.STARTED)
                .willReturn(serviceUnavailable())
                .willSetStateTo("up"));

        assertThat(sandbox.ask().statusCode()).isEqualTo(503);
        assertThat(sandbox.ask().statusCode()).isEqualTo(200);
        assertThat(wireMock.getScenarios())
                .singleElement()
                .satisfies(scenario -> assertThat(scenario.getState()).isEqualTo("up"));
        wireMock.setSingleScenarioState("recovery", Scenario.STARTED);
        assertThat(sandbox.ask().statusCode()).isEqualTo(503);
        wireMock.resetScenarios();
        assertThat(sandbox.ask().statusCode()).isEqualTo(503);
    }

    @Test
    void anAnswerMayBeATemplate() throws Exception {
        wireMock.register(post("/echo/me")
                .willReturn(aResponse()
                        .withBody("{{request.pathSegments.[1]}} {{jsonPath request.body '$.a'}}")
                        .withHeader("X-Query", "{{request.query.q}}")
                        .withTransformers("response-template")));
        wireMock.register(get("/plain").willReturn(aResponse().withBody("{{request.path}}")));

        HttpResponse<String> echo = sandbox.post("/echo/me", "{\"a\":\"b\"}");
        assertThat(echo.body()).isEqualTo("me b");
        assertThat(sandbox.get("/plain").body()).isEqualTo("{{request.path}}");
    }

    @Test
    void aResetOfTheSandboxTakesItsStubsAway() throws Exception {
        wireMock.register(any(anyUrl()).willReturn(serviceUnavailable()));
        wireMock.setGlobalFixedDelayVariable(1);
        assertThat(sandbox.ask().statusCode()).isEqualTo(503);

        assertThat(sandbox.send("POST", "/__erp/reset").statusCode()).isEqualTo(204);

        assertThat(sandbox.ask().statusCode()).isEqualTo(200);
        assertThat(wireMock.allStubMappings().getMappings()).isEmpty();
        assertThat(wireMock.getGlobalSettings().getFixedDelay()).isNull();
    }

    /** A schema is fetched as soon as it is read, wherever it stands, also if what stands behind it is no JSON. */
    @Test
    void noPatternFetchesASchema() throws Exception {
        String elsewhere = sandbox.request("/leak").build().uri().toString();
        for (String schema : List.of(
                "{\"$ref\":\"" + elsewhere + "\"}",
                "{\"$schema\":\"" + elsewhere + "\"}",
                "{\"$id\":\"" + elsewhere + "\",\"properties\":{\"$ref\":{\"$ref\":\"y\"}}}",
                "{\"items\":[{\"\\u0024ref\":\"file:///etc/hostname\"}]}")) {
            String pattern = "{\"bodyPatterns\":[{\"matchesJsonSchema\":\"{\"},{\"and\":[{\"matchesJson\\u0053chema\":"
                    + schema + "}]}]}";
            for (String body :
                    List.of(pattern, "{\"request\":" + pattern + ",\"request\":{}}", "{\"request\":" + pattern)) {
                for (String path : List.of("/mappings", "/requests/count", "/requests/find")) {
                    HttpResponse<String> answer = sandbox.post("/__admin" + path, body);
                    assertThat(answer.statusCode()).as(path + body).isEqualTo(400);
                    assertThat(answer.body()).contains("stand by itself");
                }
            }
        }
        assertThat(sandbox.journal()).noneMatch(line -> line.contains("/leak"));

        wireMock.register(post("/checked")
                .withRequestBody(WireMock.matchingJsonSchema(
                        "{\"$schema\":\"https://json-schema.org/draft/2020-12/schema\",\"$ref\":\"#/$defs/whole\","
                                + "\"$defs\":{\"whole\":{\"properties\":{\"a\":{\"type\":\"string\"}}}}}"))
                .willReturn(okJson("1")));
        assertThat(sandbox.post("/checked", "{\"a\":\"b\"}").statusCode()).isEqualTo(200);
        assertThat(sandbox.post("/checked", "{\"a\":1}").statusCode()).isEqualTo(404);
    }

    @Test
    void aStubThatLiesAboutItsLengthKeepsNobodyWaiting() throws Exception {
        wireMock.register(
                any(urlEqualTo("/long")).willReturn(aResponse().withBody("abc").withHeader("Content-Length", "5000")));

        assertThat(sandbox.get("/long").body()).isEqualTo("abc");
        assertThat(sandbox.send("HEAD", "/long").headers().firstValue("Content-Length"))
                .contains("5000");
    }

    @Test
    void whatTheMockDoesNotDoIsRefusedWithTheReason() throws Exception {
        assertThatThrownBy(() -> wireMock.register(
                        get("/a").persistent().willReturn(aResponse().proxiedFrom("http://localhost:1"))))
                .isInstanceOf(ClientError.class)
                .hasMessageContaining("--allow-proxy=true")
                .hasMessageContaining("--stubs=DIR");
        assertThatThrownBy(
                        () -> wireMock.register(get("/a").willReturn(aResponse().withBodyFile("../../etc/passwd"))))
                .hasMessageContaining("--stubs=DIR");
        assertThatThrownBy(wireMock::saveMappings).hasMessageContaining("--stubs=DIR");
        assertThatThrownBy(() -> wireMock.startStubRecording("http://localhost:1"))
                .hasMessageContaining("--allow-proxy=true");
        assertThatThrownBy(wireMock::shutdown).hasMessageContaining("not stopped over HTTP");
        assertThatThrownBy(() -> wireMock.importStubMappings(StubImport.stubImport()
                        .stub(get("/good"))
                        .stub(get("/bad").willReturn(aResponse().withStatus(42)))))
                .hasMessageContaining("200 to 599");
        assertThat(wireMock.allStubMappings().getMappings()).isEmpty();

        List<String> bodies =
                List.of("", "null", "[]", "{", "\"x\"", "{\"request\":{\"urlPattern\":\"[\"}}", "[".repeat(5000));
        for (String path : List.of("/mappings", "/mappings/import", "/requests/count", "/near-misses/request")) {
            for (String body : bodies) {
                HttpResponse<String> answer = sandbox.post("/__admin" + path, body);
                assertThat(answer.statusCode()).as(path + body).isLessThan(500);
                assertThat(answer.body()).doesNotContain("\tat ", "NullPointer", "Cannot invoke");
            }
        }
        for (String path :
                List.of("/__adm", "/__admin/no", "/sh/__adminutdown", "/__/__adminadmin/shutdown", "/%73hutdown")) {
            assertThat(sandbox.send("POST", "/__admin" + path).statusCode())
                    .as(path)
                    .isBetween(400, 499);
        }
    }
}
