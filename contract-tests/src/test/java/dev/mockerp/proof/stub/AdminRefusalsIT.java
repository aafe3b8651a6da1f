package dev.mockerp.proof.stub;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.stubbing.StubMapping;
import java.net.http.HttpResponse;
import java.util.Collections;
import org.junit.jupiter.api.Test;

/** Who makes or asks for what cannot be is told what it is, in words of the one who asks. */
class AdminRefusalsIT {

    private static final String UNKNOWN = "11111111-2222-4333-8444-555555555555";

    private final Stubbed sandbox = Stubbed.fresh();
    private final WireMock wireMock = sandbox.client();

    @Test
    void whatIsNotThereIsNamed() throws Exception {
        for (String method : new String[] {"GET", "DELETE", "PUT"}) {
            HttpResponse<String> stub = sandbox.send(method, "/__admin/mappings/" + UNKNOWN);
            assertThat(stub.statusCode()).isEqualTo(404);
            assertThat(stub.body()).contains("has no stub " + UNKNOWN);
        }
        HttpResponse<String> request = sandbox.get("/__admin/requests/" + UNKNOWN);
        assertThat(request.statusCode()).isEqualTo(404);
        assertThat(request.body()).contains("has no request " + UNKNOWN);
        assertThat(sandbox.send("PATCH", "/__admin/mappings/" + UNKNOWN).body())
                .contains("has nothing there for PATCH");
    }

    @Test
    void theRootOfTheAdminApiSteersWithoutASlashToo() throws Exception {
        for (String root : new String[] {"/__admin", "/__admin/"}) {
            HttpResponse<String> answer = sandbox.get(root);
            assertThat(answer.statusCode()).as(root).isEqualTo(200);
            assertThat(answer.body()).contains("\"mappings\"");
        }
        assertThat(sandbox.journal()).isEmpty();
        assertThat(sandbox.get("/__administrator").statusCode()).isEqualTo(404);
        assertThat(sandbox.journal()).first().asString().contains("/__administrator  404");
    }

    @Test
    void thePageOfDocumentsIsRefusedAndItsDocumentIsNot() throws Exception {
        HttpResponse<String> page = sandbox.get("/__admin/docs");
        assertThat(page.statusCode()).isEqualTo(403);
        assertThat(page.body()).contains("/__admin/docs/swagger");
        assertThat(sandbox.get("/__admin/docs/swagger").body()).contains("openapi");
    }

    @Test
    void anImportThatIsTooLargeIsToldWhatItAsksForAndWhatThereMayBe() throws Exception {
        String stub = "{\"request\":{}}";
        HttpResponse<String> answer = sandbox.post(
                "/__admin/mappings/import",
                "{\"mappings\":[" + String.join(",", Collections.nCopies(10_001, stub)) + "]}");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("10001 stubs", "10000", "limits.stubs")
                .doesNotContain("already");
    }

    @Test
    void aStubThatCannotAnswerIsNamedAndTheErpIsNotToBlame() throws Exception {
        StubMapping broken = wireMock.register(
                get("/broken").willReturn(aResponse().withBody("{{#each}}{{").withTransformers("response-template")));
        wireMock.register(get("/empty")
                .withName("picks of nothing")
                .willReturn(
                        aResponse().withBody("{{randomInt lower=5 upper=1}}").withTransformers("response-template")));
        wireMock.register(post("/deep")
                .withName("never ends")
                .withRequestBody(WireMock.matching("(a|b)*"))
                .willReturn(okJson("1")));
        wireMock.register(get("/own").willReturn(aResponse().withStatus(500).withBody("down")));

        HttpResponse<String> half = sandbox.get("/broken");
        assertThat(half.statusCode()).isEqualTo(503);
        assertThat(half.body())
                .contains("GET /broken", broken.getId().toString(), "cannot answer")
                .doesNotContain("Exception", "inline@");
        HttpResponse<String> empty = sandbox.get("/empty");
        assertThat(empty.statusCode()).as(empty.body()).isEqualTo(503);
        assertThat(empty.body()).contains("picks of nothing", "cannot answer");
        HttpResponse<String> deep = sandbox.post("/deep", "ab".repeat(60_000));
        assertThat(deep.statusCode()).isEqualTo(503);
        assertThat(deep.body()).contains("never ends", "cannot answer", "depth");
        assertThat(sandbox.get("/own").statusCode()).isEqualTo(500);
    }
}
