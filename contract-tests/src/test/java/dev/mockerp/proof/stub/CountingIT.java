package dev.mockerp.proof.stub;

import static com.github.tomakehurst.wiremock.client.WireMock.anyRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.matching;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import com.github.tomakehurst.wiremock.admin.model.ServeEventQuery;
import com.github.tomakehurst.wiremock.client.VerificationException;
import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import com.github.tomakehurst.wiremock.stubbing.StubMapping;
import java.util.List;
import org.junit.jupiter.api.Test;

/** WireMock's client counts and verifies what the journal of the mock holds. */
class CountingIT {

    private final Stubbed sandbox = Stubbed.fresh();
    private final WireMock wireMock = sandbox.client();

    @Test
    void whatCameBeforeTheFirstStubIsCounted() throws Exception {
        sandbox.ask();
        sandbox.ask();
        sandbox.get("/v2/tenants/demo/customers?pageSize=5");

        wireMock.verifyThat(
                2,
                postRequestedFor(urlEqualTo(Stubbed.SHOXL))
                        .withHeader("Content-Type", matching("application/json.*"))
                        .withRequestBody(equalToJson(Stubbed.QUESTION)));
        wireMock.verifyThat(getRequestedFor(urlPathEqualTo("/v2/tenants/demo/customers"))
                .withQueryParam("pageSize", WireMock.equalTo("5")));
        assertThatThrownBy(() -> wireMock.verifyThat(getRequestedFor(urlEqualTo("/never"))))
                .isInstanceOf(VerificationException.class);
        assertThat(wireMock.find(postRequestedFor(urlEqualTo(Stubbed.SHOXL))))
                .hasSize(2)
                .allSatisfy(request -> assertThat(request.getBodyAsString()).isEqualTo(Stubbed.QUESTION));
    }

    @Test
    void anErpThatAnsweredIsAMatchAndAnUnknownPathIsNone() throws Exception {
        StubMapping stub = wireMock.register(get("/stubbed").withName("mine").willReturn(okJson("1")));
        StubMapping unused = wireMock.register(get("/stubbed/too").willReturn(okJson("1")));
        sandbox.get("/stubbed");
        sandbox.ask();
        sandbox.get("/stubed");

        List<ServeEvent> events = wireMock.getServeEvents();
        assertThat(events)
                .extracting(event -> event.getRequest().getUrl(), ServeEvent::getWasMatched)
                .containsExactly(tuple("/stubed", false), tuple(Stubbed.SHOXL, true), tuple("/stubbed", true));
        assertThat(events.get(1).getStubMapping().getName()).isEqualTo("shoxl getProductInformations");
        assertThat(events.get(1).getResponse().getBodyAsString()).contains("70001");
        assertThat(events.get(2).getStubMapping().getId()).isEqualTo(stub.getId());

        assertThat(wireMock.findAllUnmatchedRequests())
                .singleElement()
                .satisfies(request -> assertThat(request.getUrl()).isEqualTo("/stubed"));
        assertThat(wireMock.findNearMissesForAllUnmatchedRequests())
                .first()
                .satisfies(miss -> assertThat(miss.getStubMapping().getName()).isEqualTo("mine"));
        assertThat(wireMock.findAllNearMissesFor(getRequestedFor(urlEqualTo("/stubbe"))))
                .isNotEmpty();
        assertThat(sandbox.get("/__admin/mappings/unmatched").body())
                .contains(unused.getId().toString())
                .doesNotContain(stub.getId().toString());
        assertThat(wireMock.getServeEvents(ServeEventQuery.forStubMapping(stub.getId())))
                .hasSize(1);
    }

    @Test
    void whatIsForgottenHereIsForgottenInTheJournalToo() throws Exception {
        wireMock.resetRequests();
        sandbox.get("/a");
        sandbox.get("/b");
        sandbox.get("/c");

        List<ServeEvent> events = wireMock.getServeEvents();
        sandbox.send("DELETE", "/__admin/requests/" + events.get(0).getId());
        sandbox.post("/__admin/requests/remove", "{\"url\":\"/a\"}");
        assertThat(sandbox.journal().stream().filter(line -> line.contains("GET")))
                .singleElement()
                .satisfies(line -> assertThat(line).contains("GET", "/b"));
        wireMock.resetRequests();
        wireMock.verifyThat(0, anyRequestedFor(anyUrl()));
        assertThat(sandbox.journal()).isEmpty();
    }

    /** A journal that lies about is one that gets shown; so WireMock cannot see them there either. */
    @Test
    void ofCredentialsNoMoreThanTheirKindIsKept() throws Exception {
        sandbox.send(sandbox.request("/v2/tenants/demo/customers")
                .header("Authorization", "Bearer demo-token")
                .build());

        wireMock.verifyThat(anyRequestedFor(anyUrl()).withHeader("Authorization", matching("Bearer .*")));
        wireMock.verifyThat(
                0, anyRequestedFor(anyUrl()).withHeader("Authorization", WireMock.equalTo("Bearer demo-token")));
    }
}
