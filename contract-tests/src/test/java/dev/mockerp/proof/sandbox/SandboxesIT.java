package dev.mockerp.proof.sandbox;

import static dev.mockerp.proof.sandbox.Sandbox.CUSTOMERS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mockerp.contract.Api;
import dev.mockerp.contract.Contract;
import dev.mockerp.contract.Operation;
import dev.mockerp.proof.harness.Exchange;
import dev.mockerp.proof.harness.Http;
import dev.mockerp.proof.harness.MockErp;
import dev.mockerp.proof.harness.Unique;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What one sandbox writes no other sees. */
class SandboxesIT {

    private static final MockErp MOCK = MockErp.shared();

    private final Sandbox sandbox = Sandbox.fresh();

    private static List<JsonNode> listed(String name) {
        return MOCK.http()
                .get("/__erp/sandboxes")
                .expect(200)
                .at("/sandboxes")
                .valueStream()
                .filter(each -> each.path("name").asString().equals(name))
                .toList();
    }

    @Test
    void whatIsWrittenInOneIsNotSeenInAnother() {
        sandbox.create("somebody", "Jansen");
        Sandbox other = Sandbox.fresh();

        assertThat(sandbox.read("somebody").status()).isEqualTo(200);
        assertThat(other.read("somebody").status()).isEqualTo(404);
        assertThat(Sandbox.flow(MOCK).get(CUSTOMERS + "/somebody").send().status())
                .isEqualTo(404);
        other.create("somebody", "De Vries");
        assertThat(sandbox.read("somebody").text("/lastname")).isEqualTo("Jansen");
    }

    @Test
    void headerAndBasePathNameTheSameOne() {
        sandbox.byHeader(MOCK).create("somebody", "Jansen");

        assertThat(sandbox.read("somebody").status()).isEqualTo(200);
        sandbox.http().with("X-Sandbox", sandbox.name()).get(CUSTOMERS).expect(200);
    }

    @Test
    void withoutANameItIsTheDefaultOne() {
        String uid = Unique.text("default-");
        Sandbox.of(MOCK, "default").create(uid, "Jansen");

        Sandbox.flow(MOCK).get(CUSTOMERS + "/" + uid).expect(200);
        Sandbox.flow(MOCK)
                .with("X-Sandbox", "default")
                .delete(CUSTOMERS + "/" + uid)
                .expect(204);
    }

    static Stream<Operation> operations() {
        return Stream.of(Api.values()).flatMap(api -> Contract.of(api).operations().stream());
    }

    /** Without credentials or content, so that the answers show where the request came to. */
    @ParameterizedTest
    @MethodSource("operations")
    void everyOperationIsServedBelowABasePathAsItIsWithoutOne(Operation operation) {
        String path = operation.path().text().replaceAll("\\{[a-zA-Z]+}", "demo");
        Http below = MOCK.http().under("/sandbox/" + sandbox.name());

        Exchange answer = below.request(operation.method(), path).send();

        Exchange usual = MOCK.http().request(operation.method(), path).send();
        assertThat(answer.status()).isEqualTo(usual.status()).isIn(400, 401);
        assertThat(answer.text()).isEqualTo(usual.text());
        assertThat(below.request("PATCH", path).expect(405).header("Allow"))
                .isEqualTo(MOCK.http().request("PATCH", path).expect(405).header("Allow"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/Shoxl/v1/Nope", "/api/Nope", "/v2/nope", "/nope", "/", "//"})
    void anUnknownPathIsRefusedInItsDialectBelowABasePathToo(String path) {
        sandbox.reset();
        Exchange below = sandbox.http().get(path).expect(404);
        Exchange usual = MOCK.http().get(path).expect(404);

        assertThat(below.json().propertyNames()).isEqualTo(usual.json().propertyNames());
        assertThat(below.header("Content-Type")).isEqualTo(usual.header("Content-Type"));
        assertThat(sandbox.http()
                        .get("/__erp/journal")
                        .expect(200)
                        .at("/entries")
                        .valueStream()
                        .map(entry -> entry.path("status").asInt()))
                .as("whoever mistypes a path finds it in the journal of the sandbox")
                .containsExactly(404);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/Shoxl/v1/GetProductInformations|POST|/errorDescription",
                "/api/CustomerOrder|GET|/Error",
                "/v2/tenants/demo/customers|GET|/message",
                "/__erp/clock|GET|/detail"
            })
    void aNameThatIsNoneIsRefusedInTheDialectOfTheApi(String path, String method, String message) {
        for (String name : List.of("-a", ".a", "a%20b", "%C3%B8", "a;b", "x".repeat(65), "a*")) {
            Exchange refused =
                    MOCK.http().under("/sandbox/" + name).request(method, path).expect(400);
            assertThat(refused.text(message)).as(name).isEqualTo("That is no name of a sandbox.");
            assertThat(refused.places()).containsExactly("path sandbox");
        }
        for (String name : List.of("", "-a", "a b", "a,b", "a/b", "x".repeat(65))) {
            Exchange refused =
                    MOCK.http().request(method, path).header("X-Sandbox", name).expect(400);
            assertThat(refused.places()).as(name).containsExactly("header X-Sandbox");
        }
        assertThat(MOCK.http()
                        .under("/sandbox/a")
                        .request(method, path)
                        .header("X-Sandbox", "b")
                        .expect(400)
                        .text(message))
                .isEqualTo("The request names several sandboxes.");
    }

    @Test
    void theLongestNameIsOne() {
        String longest = "A1._-" + Unique.text("x".repeat(53));
        assertThat(longest).hasSizeLessThanOrEqualTo(64);
        Sandbox.of(MOCK, longest).customers();

        assertThat(listed(longest)).hasSize(1);
    }

    @Test
    void aResetPutsBackTheFixtures() {
        JsonNode before = sandbox.customers();
        String first =
                sandbox.create(Sandbox.person("x", "y").without("customerUid")).text("/customerUid");
        sandbox.http().delete(CUSTOMERS + "/customer-310").expect(204);
        sandbox.http().put(CUSTOMERS + "/customer-128", "{\"city\":\"Delft\"}").expect(200);
        sandbox.replace("{\"flowretail/external-customers.json\":{\"tenants\":[]}}")
                .expect(200);
        sandbox.setClock("PT1H").expect(200);
        assertThat(listed(sandbox.name()).get(0).path("writtenCustomers").asInt())
                .isEqualTo(3);

        sandbox.reset();

        assertThat(sandbox.customers()).isEqualTo(before);
        assertThat(sandbox.http().get("/__erp/clock").expect(200).text("/clock"))
                .isEqualTo("running");
        assertThat(sandbox.create(Sandbox.person("x", "y").without("customerUid"))
                        .text("/customerUid"))
                .as("identifiers begin anew")
                .isEqualTo(first);
        JsonNode summary = listed(sandbox.name()).get(0);
        assertThat(summary.path("writtenCustomers").asInt()).isEqualTo(1);
        assertThat(summary.path("ownFixtures").asBoolean()).isFalse();
    }

    @Test
    void whatProviderStatesMadeIsPutBackToo() {
        ObjectNode change = Sandbox.object().put("state", "a customer");
        sandbox.setClock("2026-03-02T09:15:30Z").expect(200);
        JsonNode values = sandbox.http()
                .post("/__erp/provider-states", change)
                .expect(200)
                .json();

        sandbox.reset();
        sandbox.setClock("2026-03-02T09:15:30Z").expect(200);

        assertThat(sandbox.read(values.path("customerUid").asString()).status()).isEqualTo(404);
        assertThat(sandbox.http()
                        .post("/__erp/provider-states", change)
                        .expect(200)
                        .json())
                .isEqualTo(values);
        assertThat(sandbox.http()
                        .post("/__erp/provider-states", change.put("action", "teardown"))
                        .expect(200)
                        .json())
                .isEmpty();
    }

    @Test
    void aForgottenOneIsAsNew() {
        sandbox.create("somebody", "Jansen");
        assertThat(listed(sandbox.name())).hasSize(1);

        MOCK.http().delete("/__erp/sandboxes/" + sandbox.name()).expect(204);

        assertThat(listed(sandbox.name())).isEmpty();
        assertThat(sandbox.read("somebody").status()).isEqualTo(404);
        sandbox.http().delete("/__erp/sandboxes/" + sandbox.name()).expect(204);
        MOCK.http().delete("/__erp/sandboxes/never-used").expect(204);
        MOCK.http().delete("/__erp/sandboxes/default").expect(409);
        MOCK.http().delete("/__erp/sandboxes/-").expect(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/Shoxl/v1/Nope", "/nope", "/__erp/nope", "/__erp/health", "/__erp/reset", "/__erp/%63lock"})
    void whatIsRefusedForItsPathOrMethodAndHealthMakeNone(String path) {
        int status = sandbox.http().get(path).send().status();

        assertThat(status).isEqualTo(MOCK.http().get(path).send().status());
        assertThat(listed(sandbox.name())).hasSize(path.endsWith("lock") ? 1 : 0);
    }

    @Test
    void webPagesMakeNone() {
        for (String path : List.of("/__erp/clock", "/__erp/journal", "/__admin/mappings")) {
            sandbox.http()
                    .request("GET", path)
                    .header("Origin", "http://shop.example")
                    .outsideOfAnyApi()
                    .expect(403);
        }
        assertThat(listed(sandbox.name())).isEmpty();
    }

    @Test
    void webPagesDoNotSteerSandboxes() {
        for (String method : List.of("POST /__erp/reset", "DELETE /__erp/clock", "DELETE /__erp/sandboxes/x")) {
            String[] line = method.split(" ");
            sandbox.http()
                    .request(line[0], line[1])
                    .header("Origin", "http://shop.example")
                    .expect(403);
        }
    }
}
