package dev.mockerp.proof.shoxl;

import static dev.mockerp.proof.shoxl.Shoxl.ACCOUNT;
import static dev.mockerp.proof.shoxl.Shoxl.CUSTOMER_PRODUCTS;
import static dev.mockerp.proof.shoxl.Shoxl.PRODUCT_INFORMATIONS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mockerp.proof.harness.Exchange;
import dev.mockerp.proof.harness.Proves;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every refusal that the contract knows of both operations, in the words of Shoxl. */
class RefusalIT {

    private final Shoxl shoxl = Shoxl.standard();

    @ParameterizedTest
    @ValueSource(strings = {PRODUCT_INFORMATIONS, CUSTOMER_PRODUCTS})
    @Proves("SHX-ALL-009")
    void aMissingMemberIsRefused(String operation) {
        assertThat(refusal(operation, "{\"productNumbers\":[\"90001\"]}").violations())
                .containsExactly("body /accountNumber required");
        assertThat(refusal(operation, "{\"accountNumber\":\"128\"}").violations())
                .containsExactly("body /productNumbers required");
        assertThat(shoxl.http().request("POST", operation).expect(400).violations())
                .containsExactly("body  required");
    }

    @ParameterizedTest
    @ValueSource(strings = {PRODUCT_INFORMATIONS, CUSTOMER_PRODUCTS})
    @Proves("SHX-ALL-010")
    void nullForARequiredMemberIsRefused(String operation) {
        assertThat(refusal(operation, "{\"accountNumber\":null,\"productNumbers\":[\"90001\"]}")
                        .places())
                .containsExactly("body /accountNumber");
        assertThat(refusal(operation, "{\"accountNumber\":\"128\",\"productNumbers\":null}")
                        .places())
                .containsExactly("body /productNumbers");
        assertThat(refusal(operation, "{\"accountNumber\":\"128\",\"productNumbers\":[\"90001\",null]}")
                        .places())
                .containsExactly("body /productNumbers/1");
    }

    @ParameterizedTest
    @ValueSource(strings = {PRODUCT_INFORMATIONS, CUSTOMER_PRODUCTS})
    @Proves("SHX-ALL-011")
    void aWrongTypeIsRefused(String operation) {
        for (String wrong : List.of("128", "1.5", "true", "[]", "{}", "[\"128\"]")) {
            assertThat(refusal(operation, "{\"accountNumber\":" + wrong + ",\"productNumbers\":[\"90001\"]}")
                            .violations())
                    .containsExactly("body /accountNumber type");
        }
        for (String wrong : List.of("\"90001\"", "90001", "false", "{}", "{\"0\":\"90001\"}")) {
            assertThat(refusal(operation, "{\"accountNumber\":\"128\",\"productNumbers\":" + wrong + "}")
                            .violations())
                    .containsExactly("body /productNumbers type");
        }
        for (String wrong : List.of("90001", "true", "[]", "{}", "[\"90001\"]")) {
            assertThat(refusal(operation, "{\"accountNumber\":\"128\",\"productNumbers\":[" + wrong + "]}")
                            .violations())
                    .containsExactly("body /productNumbers/0 type");
        }
        for (String wrong : List.of("\"NL01\"", "1", "true", "[]")) {
            assertThat(refusal(
                                    operation,
                                    "{\"accountNumber\":\"128\",\"productNumbers\":[\"90001\"],\"context\":" + wrong
                                            + "}")
                            .violations())
                    .containsExactly("body /context type");
        }
        for (String wrong : List.of("[]", "\"128\"", "128", "null", "true")) {
            assertThat(refusal(operation, wrong).places()).containsExactly("body ");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {PRODUCT_INFORMATIONS, CUSTOMER_PRODUCTS})
    @Proves({"SHX-ALL-012", "SHX-ALL-014"})
    void aBodyThatIsNotJsonIsRefused(String operation) {
        for (String broken : List.of(
                "{\"accountNumber\":\"128\",\"productNumbers\":[\"90001\"]",
                "{\"accountNumber\":\"128\",\"productNumbers\":[\"90001\",]}",
                "{'accountNumber':'128','productNumbers':['90001']}",
                "<accountNumber>128</accountNumber>",
                "accountNumber=128&productNumbers=90001",
                " ",
                "{\"accountNumber\":\"128\",\"productNumbers\":[\"90001\"]} {}")) {
            Exchange refusal = refusal(operation, broken);
            assertThat(refusal.violations()).containsExactly("body  json");
            assertThat(refusal.text("/violations/0/message")).isNotBlank();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {PRODUCT_INFORMATIONS, CUSTOMER_PRODUCTS})
    @Proves({"SHX-ALL-013", "SHX-ALL-014"})
    void everyViolationIsListedAtOnce(String operation) {
        Exchange refusal = refusal(operation, "{\"productNumbers\":[\"90001\",80001,\"70001\",null,{}],\"context\":7}");

        assertThat(refusal.places())
                .containsExactlyInAnyOrder(
                        "body /accountNumber",
                        "body /productNumbers/1",
                        "body /productNumbers/3",
                        "body /productNumbers/4",
                        "body /context");
        assertThat(refusal.text("/errorCode")).isEqualTo("invalid-request");
        refusal.at("/violations").forEach(violation -> {
            assertThat(violation.path("expected").asString()).isNotBlank();
            assertThat(violation.path("actual").asString()).isNotBlank();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {PRODUCT_INFORMATIONS, CUSTOMER_PRODUCTS})
    @Proves("SHX-ALL-016")
    void otherMethodsAreRefused(String operation) {
        for (String method : List.of("GET", "PUT", "DELETE", "PATCH")) {
            Exchange refusal = shoxl.http()
                    .request(method, operation)
                    .json(Shoxl.question(ACCOUNT, "90001"))
                    .expect(405);
            assertThat(refusal.header("Allow")).contains("POST").doesNotContain(method);
            assertThat(refusal.text("/errorCode")).isEqualTo("method-not-allowed");
        }
        assertThat(shoxl.http().request("OPTIONS", operation).expect(204).header("Allow"))
                .contains("POST");
    }

    @ParameterizedTest
    @ValueSource(strings = {PRODUCT_INFORMATIONS, CUSTOMER_PRODUCTS})
    @Proves("SHX-ALL-017")
    void aBodyOfAnotherMediaTypeIsRefused(String operation) {
        byte[] body = Exchange.JSON.writeValueAsBytes(Shoxl.question(ACCOUNT, "90001"));
        for (String type : List.of("text/plain", "application/xml", "application/x-www-form-urlencoded")) {
            Exchange refusal = shoxl.http()
                    .request("POST", operation)
                    .header("Content-Type", type)
                    .bytes(body)
                    .expect(415);
            assertThat(refusal.text("/errorDescription")).contains("application/json");
        }
        shoxl.http().request("POST", operation).bytes(body).expect(415);
        for (String type : List.of("application/json;charset=UTF-8", "Application/JSON; charset=\"utf-8\"")) {
            shoxl.http()
                    .request("POST", operation)
                    .header("Content-Type", type)
                    .bytes(body)
                    .expect(200);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {PRODUCT_INFORMATIONS, CUSTOMER_PRODUCTS})
    @Proves("SHX-ALL-018")
    void aClientThatAcceptsNoJsonIsRefused(String operation) {
        for (String accept : List.of("application/xml", "text/html, image/*;q=0.5", "application/json;q=0, text/*")) {
            shoxl.ask(operation, Shoxl.question(ACCOUNT, "90001"))
                    .header("Accept", accept)
                    .expect(406);
        }
        for (String accept : List.of("application/json", "*/*", "application/*", "text/html, */*;q=0.1")) {
            shoxl.ask(operation, Shoxl.question(ACCOUNT, "90001"))
                    .header("Accept", accept)
                    .expect(200);
        }
    }

    @Test
    @Proves("SHX-ALL-019")
    void anUnknownPathIsNotFound() {
        for (String path : List.of(
                "/Shoxl/v1/GetNothing",
                "/Shoxl/v1/getproductinformations",
                "/Shoxl/v1/GetProductInformations/",
                "/Shoxl/v2/GetProductInformations",
                "/Shoxl/v1")) {
            Exchange refusal = shoxl.ask(path, Shoxl.question(ACCOUNT, "90001")).expect(404);
            assertThat(refusal.text("/errorCode")).isNotBlank();
            assertThat(refusal.text("/errorDescription")).isNotBlank();
        }
    }

    @Test
    void aBodyOverTheLimitIsRefused() {
        String body = "{\"accountNumber\":\"128\",\"productNumbers\":[\"" + "9".repeat(3_000_000) + "\"]}";
        assertThat(shoxl.ask(PRODUCT_INFORMATIONS, body).expect(413).text("/errorDescription"))
                .isNotBlank();
    }

    private Exchange refusal(String operation, String body) {
        return shoxl.ask(operation, body).expect(400);
    }
}
