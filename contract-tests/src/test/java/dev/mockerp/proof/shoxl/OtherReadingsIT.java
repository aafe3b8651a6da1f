package dev.mockerp.proof.shoxl;

import static dev.mockerp.proof.shoxl.Shoxl.ACCOUNT;
import static dev.mockerp.proof.shoxl.Shoxl.CUSTOMER_PRODUCTS;
import static dev.mockerp.proof.shoxl.Shoxl.NOTHING;
import static dev.mockerp.proof.shoxl.Shoxl.PRODUCT_INFORMATIONS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mockerp.proof.harness.Exchange;
import dev.mockerp.proof.harness.MockErp;
import dev.mockerp.proof.harness.Proves;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** An ERP of contract version 15, which is as 8 was, that asks for a key, and reads what is not published the other way. */
class OtherReadingsIT {

    private static MockErp mock;

    private final Shoxl shoxl = new Shoxl(mock.http().with("X-Api-Key", "k-8"));

    @BeforeAll
    static void start() {
        mock = MockErp.start(
                "--shoxl.contract-version=15",
                "--shoxl.auth=header",
                "--shoxl.api-key=k-8",
                "--shoxl.products-without-own-number=null-row",
                "--shoxl.answer-number=erp",
                "--shoxl.duplicates=each",
                "--shoxl.order=sorted",
                "--shoxl.range-edges=shared");
    }

    @AfterAll
    static void stop() {
        mock.close();
    }

    @Test
    @Proves("SHX-ALL-003")
    void informationsAreThoseOfVersionEight() {
        for (String product : Shoxl.PRODUCTS) {
            JsonNode row = shoxl.information(ACCOUNT, product);
            assertThat(row.path("taxPercentage").isNumber()).isTrue();
            assertThat(row.has("endOfLife")).isFalse();
            assertThat(row.has("tempNotAvailable")).isFalse();
        }
        assertThat(shoxl.information(ACCOUNT, "90001").path("vatCode").asInt()).isEqualTo(1);
        assertThat(shoxl.information(ACCOUNT, "80001").has("vatCode")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {PRODUCT_INFORMATIONS, CUSTOMER_PRODUCTS})
    void aContextIsAMemberLikeAnyOtherThatIsNotKnown(String operation) {
        ObjectNode question = Shoxl.question(ACCOUNT, "90001");
        JsonNode plain = shoxl.ask(operation, question).expect(200).json();
        question.put("context", 7);

        assertThat(shoxl.ask(operation, question).expect(200).json()).isEqualTo(plain);
    }

    @ParameterizedTest
    @ValueSource(strings = {PRODUCT_INFORMATIONS, CUSTOMER_PRODUCTS})
    @Proves("SHX-ALL-020")
    void wrongKeysAreRefused(String operation) {
        for (String key : new String[] {null, "", "demo-key", "K-8", "k-8 x"}) {
            Exchange refusal = new Shoxl(mock.http().with("X-Api-Key", key))
                    .ask(operation, Shoxl.question(ACCOUNT, "90001"))
                    .expect(401);
            assertThat(refusal.header("WWW-Authenticate")).isNotBlank();
            assertThat(refusal.text("/errorCode")).isEqualTo("unauthorized");
        }
    }

    @Test
    void aProductWithoutOwnNumberIsARowWithNull() {
        Exchange answer = shoxl.ownNumbers(ACCOUNT, "90001", "80001", NOTHING).expect(200);

        assertThat(answer.at("/customerProducts")).isEqualTo(Exchange.JSON.readTree("""
                [
                  { "productNumber": "80001", "ownProductNumber": null },
                  { "productNumber": "90001", "ownProductNumber": "4321" }
                ]
                """));
    }

    @Test
    void anOwnNumberIsAnsweredUnderTheNumberOfTheErp() {
        assertThat(Shoxl.numbers(shoxl.informations(ACCOUNT, "4321").expect(200)))
                .containsExactly("90001");
    }

    @Test
    void aNumberThatIsAskedTwiceIsAnsweredTwice() {
        assertThat(Shoxl.numbers(shoxl.informations(ACCOUNT, "80001", "90001", "80001", "4321")
                        .expect(200)))
                .containsExactly("80001", "80001", "90001", "90001");
        assertThat(Shoxl.numbers(shoxl.ownNumbers(ACCOUNT, "90001", "90001").expect(200)))
                .containsExactly("90001", "90001");
    }

    @Test
    void rowsAreSortedByNumber() {
        assertThat(Shoxl.numbers(shoxl.informations(ACCOUNT, "90001", "WK-2000", "00042", "70001")
                        .expect(200)))
                .containsExactly("00042", "70001", "90001", "WK-2000");
        assertThat(Shoxl.numbers(shoxl.ownNumbers(ACCOUNT, "90001", "70001").expect(200)))
                .containsExactly("70001", "90001");
    }

    @Test
    void rangesShareTheirEdges() {
        JsonNode breaks = shoxl.information(ACCOUNT, "70001").path("quantityDiscountPrices");
        assertThat(breaks).hasSize(4);
        for (int i = 0; i < 3; i++) {
            assertThat(breaks.get(i).path("toQuantity").decimalValue())
                    .isEqualByComparingTo(breaks.get(i + 1).path("fromQuantity").decimalValue());
        }
        assertThat(breaks.at("/3/toQuantity").isNull()).isTrue();
    }
}
