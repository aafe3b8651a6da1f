package dev.mockerp.proof.control;

import static org.assertj.core.api.Assertions.assertThat;

import au.com.dius.pact.core.model.ProviderState;
import au.com.dius.pact.provider.HttpClientFactory;
import au.com.dius.pact.provider.ProviderClient;
import au.com.dius.pact.provider.ProviderInfo;
import dev.mockerp.contract.ControlContract;
import dev.mockerp.contract.Shapes;
import dev.mockerp.proof.harness.Exchange;
import dev.mockerp.proof.harness.Http;
import dev.mockerp.proof.harness.MockErp;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What Pact's verifiers ask of a provider before they send a request. */
class ProviderStatesIT {

    private static final String PATH = "/__erp/provider-states";
    private static final ControlContract CONTRACT = ControlContract.read();

    private final Http http = MockErp.shared().http();
    private final Http flow = http.with("Authorization", "Bearer demo-token");

    /** As the table in the document lists them. */
    static Stream<String> states() {
        String text = CONTRACT.document()
                .at("/paths/~1__erp~1provider-states/post/description")
                .asString();
        return Pattern.compile("^\\| `([^`]+)` \\|", Pattern.MULTILINE)
                .matcher(text)
                .results()
                .map(row -> row.group(1));
    }

    private Exchange change(String state, ObjectNode params, String action) {
        ObjectNode body = object().put("state", state).put("action", action);
        body.set("params", params);
        return http.post(PATH, body).send();
    }

    private JsonNode setUp(String state, ObjectNode params) {
        return change(state, params, "setup").expect(200).json();
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    @ParameterizedTest
    @MethodSource("states")
    void everyStateThatTheDocumentListsCanBeSetAndTakenAway(String state) {
        assertThat(setUp(state, object()).isEmpty()).isFalse();
        assertThat(change(state, object(), "teardown").expect(200).json().isEmpty())
                .isTrue();
    }

    @Test
    void theDocumentListsEveryState() {
        String known =
                change("a product that sings", object(), "setup").expect(404).text("/detail");

        assertThat(List.of(known.replaceFirst(".*there are: ", "")
                        .replaceFirst("\\.$", "")
                        .split(", ")))
                .containsExactlyInAnyOrderElementsOf(states().toList());
    }

    @Test
    void aCustomerIsThereUntilItIsTakenAway() {
        JsonNode values = setUp("a customer", object().put("lastname", "Ødegård"));
        String customer =
                "/v2/tenants/demo/customers/" + values.path("customerUid").asString();

        assertThat(flow.get(customer).expect(200).text("/lastname")).isEqualTo("Ødegård");
        assertThat(flow.get(customer).expect(200).text("/email"))
                .isEqualTo(values.path("email").asString());

        change(
                        "a customer",
                        object().put("customerUid", values.path("customerUid").asString()),
                        "teardown")
                .expect(200);
        flow.get(customer).expect(404);
    }

    @Test
    void aTeardownTakesAwayWhatTheSameSetUpMade() {
        ObjectNode params = object().put("lastname", "Teardown");
        List<String> made = Stream.generate(() -> setUp("a customer", params))
                .limit(2)
                .map(values -> values.path("customerUid").asString())
                .toList();
        String other = setUp("a customer", object().put("lastname", "Bystander"))
                .path("customerUid")
                .asString();
        flow.delete("/v2/tenants/demo/customers/" + made.get(0)).expect(204);

        change("a customer", params, "teardown").expect(200);

        made.forEach(uid -> flow.get("/v2/tenants/demo/customers/" + uid).expect(404));
        flow.get("/v2/tenants/demo/customers/" + other).expect(200);
    }

    @Test
    void customersThatNoStateMadeAreNeverTakenAway() {
        change("a customer", object().put("customerUid", "customer-310"), "teardown")
                .expect(200);

        flow.get("/v2/tenants/demo/customers/customer-310").expect(200);
    }

    @Test
    void aCustomerCanHaveAnExtension() {
        JsonNode values = setUp("a customer with an extension", object());

        assertThat(flow.get("/v2/tenants/demo/customers/"
                                + values.path("customerUid").asString())
                        .expect(200)
                        .text("/extensions/0/extensionCode"))
                .isEqualTo("TWO_INVOICE");
    }

    @Test
    void paramsChooseAmongTheData() {
        JsonNode values = setUp("a product with a price", object().put("productNumber", "70001"));
        ObjectNode question =
                object().put("accountNumber", values.path("accountNumber").asString());
        question.putArray("productNumbers").add("70001");

        assertThat(http.post("/Shoxl/v1/GetProductInformations", question)
                        .expect(200)
                        .at("/0/quantityDiscountPrices")
                        .isEmpty())
                .isFalse();
        assertThat(change("a product with a price", object().put("productNumber", "no such"), "setup")
                        .expect(409)
                        .text("/detail"))
                .contains("no such");
    }

    @Test
    void aCustomerThatCannotBeIsRefusedWithAllThatIsWrong() {
        Exchange refused = change("a customer", object().put("lastname", 7).put("colour", "red"), "setup");

        assertThat(refused.expect(400).places()).containsExactly("body /params/lastname", "body /params/colour");
        assertThat(refused.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(new Shapes(CONTRACT.document())
                        .at("/components/schemas/Problem")
                        .mismatches(refused.json()))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"{|json", "{}|required", "[]|type", "{\"state\":\"a tenant\",\"action\":\"undo\"}|enum"})
    void whatIsNotUnderstoodIsRefused(String body, String rule) {
        assertThat(http.post(PATH, body).expect(400).violations()).anyMatch(violation -> violation.endsWith(rule));
    }

    /** As a build plugin of Pact sends it to a {@code stateChangeUrl}. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whatPactItselfSendsIsUnderstood(boolean isSetup) throws IOException {
        ProviderClient pact = new ProviderClient(new ProviderInfo("FlowRetail"), new HttpClientFactory());
        ProviderState state = new ProviderState("a customer", Map.of("lastname", "Stateful"));

        try (ClassicHttpResponse answer =
                pact.makeStateChangeRequest(MockErp.shared().baseUrl() + PATH, state, true, isSetup, true)) {
            assertThat(answer.getCode()).isEqualTo(200);
        }
    }

    @Test
    void webPagesDoNotSteerTheMock() {
        String body = "{\"state\":\"a tenant\"}";

        http.post(PATH, body).header("Origin", "http://shop.example").expect(403);
        http.post(PATH, body).header("Origin", "null").expect(403);
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        http.request("POST", PATH)
                .bytes(bytes)
                .header("Content-Type", "text/plain")
                .expect(415);
        http.request("POST", PATH).bytes(bytes).expect(415);
    }
}
