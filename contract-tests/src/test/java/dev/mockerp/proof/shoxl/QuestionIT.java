package dev.mockerp.proof.shoxl;

import static dev.mockerp.proof.shoxl.Shoxl.ACCOUNT;
import static dev.mockerp.proof.shoxl.Shoxl.CUSTOMER_PRODUCTS;
import static dev.mockerp.proof.shoxl.Shoxl.PRODUCT_INFORMATIONS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mockerp.proof.harness.Exchange;
import dev.mockerp.proof.harness.Proves;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What holds of both operations when the question is a good one. */
class QuestionIT {

    private final Shoxl shoxl = Shoxl.standard();

    @Test
    @Proves({"SHX-ALL-001", "SHX-ALL-003"})
    void theQuestionOfTheSampleIsAnswered() {
        Exchange informations =
                shoxl.informations(ACCOUNT, "90001", "80001", "70001").expect(200);
        Exchange ownNumbers =
                shoxl.ownNumbers(ACCOUNT, "90001", "80001", "70001").expect(200);

        assertThat(Shoxl.numbers(informations)).containsExactly("90001", "80001", "70001");
        assertThat(ownNumbers.json()).isEqualTo(Exchange.JSON.readTree("""
                {
                  "errorCode": null,
                  "errorDescription": null,
                  "customerProducts": [
                    { "productNumber": "90001", "ownProductNumber": "4321" },
                    { "productNumber": "70001", "ownProductNumber": "123456789" }
                  ]
                }
                """));
    }

    @ParameterizedTest
    @ValueSource(strings = {PRODUCT_INFORMATIONS, CUSTOMER_PRODUCTS})
    @Proves({"SHX-ALL-002", "SHX-ALL-004"})
    void aContextMayHoldValuesOfEveryKind(String operation) {
        ObjectNode question = Shoxl.question(ACCOUNT, "90001");
        JsonNode plain = shoxl.ask(operation, question).expect(200).json();
        for (String context : List.of(
                "{}",
                "{\"divisionCode\":\"NL01\"}",
                "{\"s\":\"Zoë 介護\",\"n\":-1.5e3,\"i\":0,\"t\":true,\"f\":false,\"z\":null,\"a\":[1,\"x\",{}],\"o\":{\"p\":[]}}",
                "{\"\":\"\",\"a/b~c\":\"d\",\"accountNumber\":\"129\"}")) {
            question.set("context", Exchange.JSON.readTree(context));
            assertThat(shoxl.ask(operation, question).expect(200).json()).isEqualTo(plain);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {PRODUCT_INFORMATIONS, CUSTOMER_PRODUCTS})
    @Proves("SHX-ALL-005")
    void theSameQuestionBringsTheSameAnswer(String operation) {
        String[] all = Shoxl.PRODUCTS.toArray(String[]::new);
        String first =
                shoxl.ask(operation, Shoxl.question(ACCOUNT, all)).expect(200).text();
        shoxl.ask(operation, Shoxl.question("129", all)).expect(200);

        assertThat(shoxl.ask(operation, Shoxl.question(ACCOUNT, all))
                        .expect(200)
                        .text())
                .isEqualTo(first);
    }

    @ParameterizedTest
    @ValueSource(strings = {PRODUCT_INFORMATIONS, CUSTOMER_PRODUCTS})
    @Proves("SHX-ALL-006")
    void productsAreAnsweredAlikeTogetherAndAlone(String operation) {
        for (String account : List.of(ACCOUNT, "129", "201")) {
            List<JsonNode> alone = new ArrayList<>();
            for (String product : Shoxl.PRODUCTS) {
                alone.addAll(Shoxl.rows(
                        shoxl.ask(operation, Shoxl.question(account, product)).expect(200)));
            }
            String[] all = Shoxl.PRODUCTS.toArray(String[]::new);
            Exchange together =
                    shoxl.ask(operation, Shoxl.question(account, all)).expect(200);
            assertThat(Shoxl.rows(together)).isNotEmpty().containsExactlyElementsOf(alone);
        }
    }

    @Test
    @Proves("SHX-ALL-007")
    void anEmptyListIsAnsweredWithAnEmptyList() {
        assertThat(shoxl.informations(ACCOUNT).expect(200).json().isArray()).isTrue();
        assertThat(Shoxl.rows(shoxl.informations(ACCOUNT).expect(200))).isEmpty();
        Exchange ownNumbers = shoxl.ownNumbers(ACCOUNT).expect(200);
        assertThat(ownNumbers.at("/customerProducts").isArray()).isTrue();
        assertThat(Shoxl.rows(ownNumbers)).isEmpty();
        assertThat(ownNumbers.at("/errorCode").isNull()).isTrue();
    }

    @Test
    @Proves("SHX-ALL-008")
    void rowsComeInTheOrderAsked() {
        String[] asked = {"70001", "10001", "90001", "WK-2000", "00042", "80001"};
        assertThat(Shoxl.numbers(shoxl.informations(ACCOUNT, asked).expect(200)))
                .containsExactly(asked);
        assertThat(Shoxl.numbers(shoxl.informations(ACCOUNT, "70001", "4321", "123456789")
                        .expect(200)))
                .containsExactly("70001", "4321", "123456789");
        assertThat(Shoxl.numbers(shoxl.ownNumbers(ACCOUNT, "70001", "90001").expect(200)))
                .containsExactly("70001", "90001");
        assertThat(Shoxl.numbers(shoxl.ownNumbers(ACCOUNT, "90001", "70001").expect(200)))
                .containsExactly("90001", "70001");
    }

    @ParameterizedTest
    @ValueSource(strings = {PRODUCT_INFORMATIONS, CUSTOMER_PRODUCTS})
    @Proves("SHX-ALL-015")
    void unknownMembersAreAccepted(String operation) {
        ObjectNode question = Shoxl.question(ACCOUNT, "90001", "70001");
        JsonNode plain = shoxl.ask(operation, question).expect(200).json();
        question.put("colour", "red")
                .put("AccountNumber", 129)
                .putObject("nested")
                .put("productNumbers", 7);

        assertThat(shoxl.ask(operation, question).expect(200).json()).isEqualTo(plain);
        assertThat(shoxl.ask(operation, Shoxl.question(ACCOUNT, "90001", "70001"))
                        .query("accountNumber", "129")
                        .expect(200)
                        .json())
                .isEqualTo(plain);
    }
}
