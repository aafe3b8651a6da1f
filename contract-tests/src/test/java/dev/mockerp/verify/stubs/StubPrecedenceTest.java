package dev.mockerp.verify.stubs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mockerp.contract.Api;
import dev.mockerp.proof.harness.Exchange;
import dev.mockerp.proof.harness.Http;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which of the contract's stubs a request meets. Every answer is held against the contract on the way. */
class StubPrecedenceTest {

    private static final String CUSTOMERS = "/v2/tenants/any/customers";
    private static final String KNOWN = CUSTOMERS + "/c-4711";
    private static final String INFORMATIONS = "/Shoxl/v1/GetProductInformations";

    @TempDir
    private static Path temp;

    private static WireMockErp wireMock;

    @BeforeAll
    static void serve() {
        Path out = temp.resolve("stubs");
        StubFolder.at(out)
                .write(List.of(
                        Stubs.ofContract(Api.SHOXL),
                        Stubs.ofContract(Api.RETAILNXT),
                        Stubs.ofContract(Api.FLOWRETAIL)));
        wireMock = WireMockErp.of(out);
    }

    @AfterAll
    static void stop() {
        wireMock.close();
    }

    private static Http http() {
        return wireMock.http().with("Authorization", "Bearer anything");
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /v2/tenants/any/customers/nobody, 401",
        "PUT, /v2/tenants/any/customers/nobody, 401",
        "GET, /api/CustomerOrder, 401",
        "GET, /v2/tenants/any/nothing, 404",
        "PATCH, /v2/tenants/any/customers/nobody, 405",
        "DELETE, /Shoxl/v1/GetProductInformations, 405",
        "GET, /Shoxl/v1/GetNothing, 404"
    })
    void withoutCredentialsPathsAndMethodsGoFirst(String method, String path, int status) {
        wireMock.http().request(method, path).expect(status);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Basic YTpi", "bearer", "Bearer ", "Token x"})
    void credentialsOfAnotherShapeAreNone(String credentials) {
        wireMock.http().get(KNOWN).header("Authorization", credentials).expect(401);
    }

    @Test
    void whatIsMalformedIsRefusedBeforeAnybodyLooksForIt() {
        http().put(CUSTOMERS + "/nobody", "{").expect(400);
        http().put(CUSTOMERS + "/nobody", "{\"countryCode\":\"NOR\"}").expect(400);
        http().put(CUSTOMERS + "/nobody", "{\"address\":\"a\"}").expect(404);
        http().request("PUT", KNOWN)
                .header("Content-Type", "text/plain")
                .bytes(new byte[] {'a'})
                .expect(415);
    }

    @Test
    void pathsStandWithAndWithoutTheirBase() {
        assertThat(http().get(KNOWN).expect(200).text("/customerUid")).isEqualTo("c-4711");
        // Without it the path is none of the contract, which the client would say.
        assertThatThrownBy(() -> http().get("/tenants/other/customers/c-4711").send())
                .hasMessageContaining("observed 200")
                .hasMessageContaining("Zoë Sykkel AS");
    }

    @Test
    void aNumberMoreInAListIsAnotherQuestion() {
        Exchange two = http().post(INFORMATIONS, "{\"accountNumber\":\"128\",\"productNumbers\":[\"70001\",\"90001\"]}")
                .expect(200);
        assertThat(two.at("/0/productNumber").asString()).isEqualTo("70001");
        assertThat(two.at("/1/productNumber").asString()).isEqualTo("90001");
        assertThat(two.json().size()).isEqualTo(2);
        assertThat(two.text()).contains("12.5,").doesNotContain("12.50");
    }

    @Test
    void aContextAndUnknownMembersChangeNothing() {
        String body =
                "{\"productNumbers\":[\"80001\",\"no-such-product\"],\"accountNumber\":\"128\",\"context\":{\"a\":1},\"b\":2}";
        assertThat(http().post(INFORMATIONS, body).expect(200).json().size()).isEqualTo(1);
    }

    @Test
    void numbersAskedTwiceAreAnsweredOnceAndUnknownOnesNotAtAll() {
        String body = "{\"accountNumber\":\"128\",\"productNumbers\":[\"x\",\"80001\",\"80001\"]}";
        assertThat(http().post(INFORMATIONS, body).expect(200).json().size()).isEqualTo(1);
    }

    @Test
    void anUpdateIsAnsweredWithWhatWasSentOnTopOfWhatIsKnown() {
        Exchange updated = http().put(
                        KNOWN,
                        "{\"companyName\":\"Ø \\\"Q\\\" {{now}}\",\"credit\":{\"limit\":5},\"ehf\":{\"enabled\":false}}")
                .expect(200);
        assertThat(updated.text("/companyName")).isEqualTo("Ø \"Q\" {{now}}");
        assertThat(updated.text("/displayName")).isEqualTo("Ø \"Q\" {{now}}");
        assertThat(updated.text("/city")).isEqualTo("Bergen");
        assertThat(updated.at("/credit/limit").asInt()).isEqualTo(5);
        assertThat(updated.at("/credit/balance").asInt()).isEqualTo(125050);
        assertThat(updated.at("/ehfEnabled").asBoolean(true)).isFalse();
    }

    @Test
    void aCreateIsAnsweredWithWhatWasSent() {
        Exchange made = http().post(CUSTOMERS, "{\"customerType\":\"PERSON\",\"firstname\":\"Å\",\"lastname\":\"Ø\"}")
                .expect(201);
        assertThat(made.text("/displayName")).isEqualTo("Å Ø");
        assertThat(made.text("/customerUid")).hasSize(36);
        assertThat(made.at("/city").asString("?")).isEmpty();
        http().post(CUSTOMERS, "{\"customerType\":\"PERSON\",\"firstname\":\"Å\"}")
                .expect(400);
        http().post(CUSTOMERS, "{\"customerType\":\"B2B\",\"companyName\":\"A\",\"customerUid\":\"c-4711\"}")
                .expect(409);
    }

    @Test
    void aBatchFailsInPartForWhoIsUnknown() {
        http().post(CUSTOMERS + "/batch", "{\"delete\":[{\"customerUid\":\"c-4711\"}]}")
                .expect(200);
        Exchange partly = http().post(
                        CUSTOMERS + "/batch",
                        "{\"update\":[{\"customerUid\":\"c-4711\",\"city\":\"a\"}],\"delete\":[{\"customerUid\":\"a\\\"b\"}]}")
                .expect(207);
        assertThat(partly.at("/update/0/status").asInt()).isEqualTo(200);
        assertThat(partly.at("/delete/0/status").asInt()).isEqualTo(404);
        assertThat(partly.text("/delete/0/error/message")).contains("a\"b");
        http().post(CUSTOMERS + "/batch", "{\"create\":[]}").expect(400);
    }

    @Test
    void anUnknownCustomerIsNamedInTheRefusal() {
        assertThat(http().get(CUSTOMERS + "/x%22y").expect(404).text("/message"))
                .contains("x\"y");
        assertThat(http().get(CUSTOMERS + "/nobody/export").expect(404).text("/message"))
                .contains("nobody");
    }
}
