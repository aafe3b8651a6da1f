package dev.mockerp.proof.harness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import dev.mockerp.contract.Api;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** The witness has been seen failing: against a server that answers whatever a test wants. */
class ContractWitnessIT {

    private static final String CUSTOMER = """
            {"customerUid":"%s","customerType":"PERSON","createdAt":"2026-03-02T09:15:30.000Z",
             "lastModifiedAt":"%s","address":"","city":""}""";
    private static final String LATER = "2026-03-03T09:15:30.000Z";

    private final ContractWitness witness = new ContractWitness();

    private void whenAnswered(int status, String type, String body, RequestTo request) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            byte[] bytes = Http.utf8(body);
            exchange.getRequestBody().readAllBytes();
            exchange.getResponseHeaders().set("Content-Type", type);
            exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
        server.start();
        try {
            int port = server.getAddress().getPort();
            request.send(new Http(URI.create("http://localhost:" + port), witness));
        } finally {
            server.stop(0);
        }
    }

    private interface RequestTo {
        void send(Http http);
    }

    private void assertCaught(int status, String type, String body, String what) {
        ThrowingCallable call = () -> whenAnswered(
                status,
                type,
                body,
                http -> http.get("/v2/tenants/t/customers/c-1").send());
        assertThatThrownBy(call).isInstanceOf(AssertionError.class).hasMessageContaining(what);
    }

    @Test
    void aCorrectAnswerPassesAndItsConditionsCountAsMet() throws IOException {
        whenAnswered(
                200,
                "application/json",
                CUSTOMER.formatted("c-1", LATER),
                http -> http.get("/v2/tenants/t/customers/c-1").expect(200));

        assertThat(witness.hasMet("FLW-CUS-065")).isTrue();
        assertThat(witness.hasMet("FLW-CUS-057")).isTrue();
        assertThat(witness.hasVisited("FLW-CUS-053")).isTrue();
        assertThat(witness.hasMet("FLW-CUS-053")).isFalse();
        assertThatThrownBy(() -> witness.assertEveryConditionWasMet(Api.FLOWRETAIL))
                .hasMessageContaining("FLW-CUS-053")
                .hasMessageNotContaining("FLW-CUS-065");
    }

    @Test
    void itCatchesWhatIsNotDeclared() {
        assertCaught(202, "application/json", CUSTOMER.formatted("c-1", LATER), "status");
        assertCaught(500, "application/json", "{\"code\":\"x\",\"message\":\"y\"}", "status");
        assertCaught(200, "text/html", "<html>", "content-type");
        assertCaught(200, "application/json;charset=iso-8859-1", "{}", "content-type");
    }

    @Test
    void itCatchesBodiesThatAreNotOfTheirSchema() {
        assertCaught(200, "application/json", "{\"customerUid\":\"c-1\"}", "schema: /city breaks required");
        assertCaught(200, "application/json", CUSTOMER.formatted("c-1", "yesterday"), "breaks format");
        assertCaught(404, "application/json", "{\"code\":\"x\"}", "schema: /message breaks required");
        assertCaught(200, "application/json", "{", "not JSON");
        assertCaught(200, "application/json", "", "not JSON");
    }

    @Test
    void itCatchesBrokenConditionsOfSchemasAndOperations() {
        assertCaught(200, "application/json", CUSTOMER.formatted("c-1", "2020-01-01T00:00:00Z"), "FLW-CUS-057 at ''");
        assertCaught(200, "application/json", CUSTOMER.formatted("c-2", LATER), "FLW-CUS-065");
    }

    @Test
    void itCatchesStackTraces() {
        assertCaught(
                404,
                "application/json",
                "{\"code\":\"x\",\"message\":\"java.lang.IllegalStateException\"}",
                "no-stack-trace");
    }

    @Test
    void itCatchesAnswersWhereNoneIsDue() {
        assertThatThrownBy(() -> whenAnswered(
                        200,
                        "application/json",
                        "{}",
                        http -> http.get("/v2/elsewhere").send()))
                .hasMessageContaining("no API answers here");
        assertThatThrownBy(() -> whenAnswered(
                        200,
                        "application/json",
                        "{}",
                        http -> http.request("PATCH", "/v2/tenants/t/customers/c-1")
                                .send()))
                .hasMessageContaining("does not have the method");
        assertThatThrownBy(() -> whenAnswered(
                        404,
                        "application/json",
                        "{}",
                        http -> http.delete("/v2/tenants/t/customers/c-1").send()))
                .hasMessageContaining("breaks required");
    }
}
