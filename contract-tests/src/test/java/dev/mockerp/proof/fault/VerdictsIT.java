package dev.mockerp.proof.fault;

import static dev.mockerp.proof.fault.Faulty.FULL;
import static dev.mockerp.proof.fault.Faulty.INFORMATIONS;
import static dev.mockerp.proof.fault.Faulty.QUESTION;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The journal says of each request what it breaks in the contract, whoever answered, and never more than it knows. */
class VerdictsIT {

    private static final String WITHOUT_ACCOUNT = "{\"productNumbers\":[\"70001\"]}";
    private static final String[] ONLOOKER = {"X-Journal", "Off"};

    private final Faulty erp = Faulty.fresh();

    private int post(String body, String... headers) throws IOException {
        return erp.send("POST", INFORMATIONS, body, headers).statusCode();
    }

    private int get(String path, String... headers) throws IOException {
        return erp.send("GET", path, "", headers).statusCode();
    }

    private void stub(String stub) throws IOException {
        assertThat(erp.send("POST", "/__admin/mappings", stub).statusCode()).isEqualTo(201);
    }

    private void assertLastBreaks(String pointer, String rule) {
        JsonNode entry = erp.lastEntry();
        assertThat(entry.path("judged").asBoolean()).isTrue();
        assertThat(entry.path("refused").asBoolean()).isFalse();
        assertThat(entry.path("violations")).hasSize(1);
        assertThat(entry.at("/violations/0/pointer").asString()).isEqualTo(pointer);
        assertThat(entry.at("/violations/0/rule").asString()).isEqualTo(rule);
    }

    private void assertLastKeepsTheContract() {
        JsonNode entry = erp.lastEntry();
        assertThat(entry.path("judged").asBoolean()).isTrue();
        assertThat(entry.path("violations")).isEmpty();
        assertThat(entry.has("unknown")).isFalse();
    }

    @Test
    void whatTheErpAnsweredKeepsTheContract() throws IOException {
        assertThat(post(QUESTION)).isEqualTo(200);

        assertLastKeepsTheContract();
    }

    @Test
    void whatAFaultAnsweredIsJudgedAllTheSame() throws IOException {
        erp.add("{\"status\":503}");

        assertThat(post(WITHOUT_ACCOUNT)).isEqualTo(503);
        assertLastBreaks("/accountNumber", "required");
        assertThat(post(QUESTION)).isEqualTo(503);
        assertLastKeepsTheContract();
        assertThat(get("/v2/tenants/demo/customers/customer-310")).isEqualTo(503);
        assertLastBreaks("Authorization", "credentials");
    }

    @Test
    void whatAFaultChangesIsJudgedAsItCame() throws IOException {
        erp.add("{\"catalogue\":\"shoxl/stock-as-text\"}");

        assertThat(post(QUESTION)).isEqualTo(200);

        assertLastKeepsTheContract();
        assertThat(erp.lastEntry().path("faults")).hasSize(1);
    }

    @Test
    void whatAStubAnsweredIsJudgedWhereAContractHasThePath() throws IOException {
        stub("{\"request\":{\"urlPath\":\"" + INFORMATIONS + "\"},\"response\":{\"body\":\"[]\"}}");
        stub("{\"request\":{\"urlPath\":\"/xs\"},\"response\":{\"body\":\"x\"}}");

        assertThat(post(WITHOUT_ACCOUNT)).isEqualTo(200);
        assertLastBreaks("/accountNumber", "required");
        assertThat(get("/xs")).isEqualTo(200);
        assertThat(erp.lastEntry().path("judged").asBoolean()).isFalse();
        assertThat(erp.lastEntry().path("violations")).isEmpty();
        assertThat(erp.lastEntry().has("stub")).isTrue();
    }

    @Test
    void aHeaderWithTwoValuesIsShownWithTwo() throws IOException {
        stub("{\"request\":{\"urlPath\":\"/xs\"},\"response\":{\"headers\":{\"X-Twice\":[\"a\",\"b\"]}}}");

        assertThat(get("/xs")).isEqualTo(200);

        assertThat(erp.control()
                        .get("/__erp/journal/" + erp.lastEntry().path("id"))
                        .expect(200)
                        .at("/response/headers")
                        .valueStream()
                        .filter(header -> header.path("name").asString().equals("X-Twice"))
                        .map(header -> header.path("value").asString()))
                .containsExactly("a", "b");
    }

    @Test
    void whatNoContractHasIsNotJudged() throws IOException {
        assertThat(post(QUESTION)).isEqualTo(200);
        assertThat(get("/no/such")).isEqualTo(404);

        assertThat(erp.lastEntry().path("judged").asBoolean()).isFalse();
    }

    @Test
    void whatTheContractDoesNotNameIsMarked() throws IOException {
        String body = "{\"accountNumber\":\"128\",\"productNumbers\":[\"70001\"],\"colour\":1}";

        assertThat(erp.send("POST", INFORMATIONS + "?page=1&token=t0ps3cret", body)
                        .statusCode())
                .isEqualTo(200);

        assertThat(erp.lastEntry().path("violations")).isEmpty();
        assertThat(erp.lastEntry().path("unknown").valueStream().map(JsonNode::asString))
                .containsExactly("query: page", "query: token", "body: /colour");
        assertThat(erp.control()
                        .with("Accept", "text/plain")
                        .get("/__erp/journal")
                        .expect(200)
                        .text())
                .contains("    - not in the contract, and not looked at: body: /colour\n");
    }

    @Test
    void whatItemsBreakIsShownThoughTheOthersAreCarriedOut() throws IOException {
        String items =
                "{\"create\":[{\"customerType\":\"PERSON\",\"firstname\":\"A\",\"lastname\":\"B\"},{\"customerType\":1}]}";

        assertThat(erp.send("POST", "/v2/tenants/demo/customers/batch", items, FULL)
                        .statusCode())
                .isEqualTo(207);

        assertThat(erp.lastEntry().path("refused").asBoolean()).isFalse();
        assertThat(erp.lastEntry().path("violations"))
                .isNotEmpty()
                .allSatisfy(violation ->
                        assertThat(violation.path("pointer").asString()).startsWith("/create/1"));
    }

    @Test
    void whatTheContractDoesNotNameIsMarkedInItemsThatAreJudgedOneByOne() throws IOException {
        String items = "{\"create\":[{\"shoeSize\":43}]}";

        assertThat(erp.send("POST", "/v2/tenants/demo/customers/batch", items, FULL)
                        .statusCode())
                .isEqualTo(207);

        assertThat(erp.lastEntry().path("unknown").valueStream().map(JsonNode::asString))
                .containsExactly("body: /create/0/shoeSize");
    }

    @Test
    void whoLooksBesideTheShopUsesUpNothingThatWaitsForIt() throws IOException {
        erp.add("{\"status\":503,\"times\":1}");
        stub("""
                {"scenarioName":"s","requiredScenarioState":"Started","newScenarioState":"up",
                 "request":{"urlPath":"/xs"},"response":{"status":202}}""");

        assertThat(post(QUESTION, ONLOOKER)).isEqualTo(200);
        assertThat(get("/xs", ONLOOKER)).isEqualTo(404);

        assertThat(erp.control().get("/__erp/journal").expect(200).at("/entries"))
                .isEmpty();
        assertThat(post(QUESTION)).isEqualTo(503);
        assertThat(get("/xs")).isEqualTo(202);
    }
}
