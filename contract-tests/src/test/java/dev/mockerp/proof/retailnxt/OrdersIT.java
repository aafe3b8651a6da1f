package dev.mockerp.proof.retailnxt;

import static dev.mockerp.proof.retailnxt.RetailNxt.OTHER_SHOP;
import static dev.mockerp.proof.retailnxt.RetailNxt.SHOP;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mockerp.proof.harness.Exchange;
import dev.mockerp.proof.harness.Proves;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Which orders are answered. */
class OrdersIT {

    private final RetailNxt retailNxt = RetailNxt.standard();

    @Test
    @Proves({"RNX-ORD-001", "RNX-ORD-008"})
    void theOrderOfTheSampleIsAnswered() {
        Exchange answer = retailNxt.order(SHOP, "123").expect(200);

        assertThat(answer.json()).hasSize(1);
        assertThat(answer.text("/0/LocationIdentifier")).isEqualTo(SHOP);
        assertThat(answer.text("/0/ExternalOrderNr")).isEqualTo("123");
        assertThat(answer.at("/0/InternalOrderNr").asInt()).isEqualTo(1001);
        assertThat(answer.text("/0/CustomerIdentifier")).isEqualTo("RTN_LOY_128");
        assertThat(answer.text("/0/OrderDate")).isEqualTo("2026-03-02T10:15:00");
        assertThat(answer.at("/0/TotalQuantityOrdered").decimalValue()).isEqualByComparingTo("30");
        assertThat(answer.at("/0/OrderLines")).hasSize(2);
        assertThat(answer.text("/0/OrderLines/0/ProductIdentifier")).isEqualTo("LX_NL_90001");
        assertThat(answer.text("/0/OrderLines/0/stockLocationCode")).isEqualTo("L01X5");
        assertThat(answer.at("/0/OrderLines/1/Comments").isNull()).isTrue();
        assertThat(answer.text("/0/OrderDocuments/0/Name")).isEqualTo("Raaplijst");
        assertThat(answer.at("/0/PartialPayments/0/Paid").isBoolean()).isTrue();
        assertThat(answer.at("/0/PartialPayments/1/PaymentDate").isNull()).isTrue();
        assertThat(answer.at("/0/Discounts/0/Percentage").decimalValue()).isEqualByComparingTo("8");
    }

    @Test
    void commentsAreADocumentInsideAString() {
        String comments = retailNxt.order("123").expect(200).text("/0/OrderLines/0/Comments");

        assertThat(Exchange.JSON.readTree(comments)).isEqualTo(Exchange.JSON.readTree("""
                {
                  "FrameColor": { "Value": "Rood" },
                  "TopColor": { "Value": "Zwart" },
                  "ThreadColor": { "Value": "Wit" },
                  "Bijzonderheden": { "Value": "Leer" }
                }
                """));
    }

    @Test
    @Proves({"RNX-ORD-004", "RNX-ORD-001"})
    void eachParameterSufficesAlone() {
        assertThat(RetailNxt.numbers(retailNxt.shop(SHOP).expect(200)))
                .containsExactlyInAnyOrderElementsOf(RetailNxt.ORDERS);
        assertThat(RetailNxt.numbers(retailNxt.order("123").expect(200))).containsExactly(1001);
        assertThat(RetailNxt.numbers(retailNxt.other().shop(OTHER_SHOP).expect(200)))
                .contains(2001, 2002, 2003)
                .doesNotContainAnyElementsOf(RetailNxt.ORDERS);
    }

    @Test
    @Proves({"RNX-ORD-008", "RNX-ORD-001"})
    void anIdentifierMayNeedEncoding() {
        assertThat(RetailNxt.numbers(retailNxt.order("PO 2026/17").expect(200))).containsExactly(1005);
        assertThat(RetailNxt.numbers(retailNxt
                        .ask()
                        .rawQuery("OrderIdentifier=PO%202026%2F17")
                        .expect(200)))
                .containsExactly(1005);
    }

    @Test
    @Proves({"RNX-ORD-009", "RNX-ORD-010"})
    void anUnknownOrderIsAnsweredWithAnEmptyArray() {
        for (String unknown : List.of("no-such-order", "12", "1230", "0123", " 123", "web-2026-0042", "2001", "-1")) {
            assertNothing(retailNxt.order(unknown).expect(200));
            assertNothing(retailNxt.order(SHOP, unknown).expect(200));
        }
    }

    @Test
    @Proves("RNX-ORD-012")
    void theExternalNumberGoesBeforeTheInternalOne() {
        assertThat(RetailNxt.numbers(retailNxt.order(SHOP, "1002").expect(200)))
                .as("1004 is called 1002 outside")
                .containsExactly(1004);
        assertThat(RetailNxt.numbers(retailNxt.order("1004").expect(200))).containsExactly(1004);
        assertThat(RetailNxt.numbers(retailNxt.order("1001").expect(200)))
                .as("nothing is called 1001 outside")
                .containsExactly(1001);
    }

    @Test
    @Proves("RNX-ORD-014")
    void anOrderIsNotShownUnderAnotherShop() {
        assertNothing(retailNxt.order(SHOP, "223").expect(200));
        assertNothing(retailNxt.order(SHOP, "2002").expect(200));
        assertNothing(retailNxt.other().order(OTHER_SHOP, "123").expect(200));
        assertThat(RetailNxt.numbers(retailNxt.other().order(OTHER_SHOP, "223").expect(200)))
                .containsExactly(2002);
    }

    @Test
    @Proves({"RNX-ORD-015", "RNX-ORD-016"})
    void anOrderIsTheSameHoweverItIsAskedFor() {
        for (RetailNxt owner : List.of(retailNxt, retailNxt.other())) {
            String shop = owner == retailNxt ? SHOP : OTHER_SHOP;
            JsonNode all = owner.shop(shop).expect(200).json();
            assertThat(all).hasSizeGreaterThanOrEqualTo(5);
            for (JsonNode order : all) {
                JsonNode external = order.path("ExternalOrderNr");
                String identifier = external.isString()
                        ? external.asString()
                        : order.path("InternalOrderNr").asString();
                JsonNode expected = Exchange.JSON.createArrayNode().add(order);
                assertThat(owner.order(identifier).expect(200).json()).isEqualTo(expected);
                assertThat(owner.order(shop, identifier).expect(200).json()).isEqualTo(expected);
            }
        }
    }

    @Test
    @Proves("RNX-ORD-017")
    void theSameQuestionBringsTheSameAnswer() {
        String first = retailNxt.shop(SHOP).expect(200).text();
        retailNxt.order("124").expect(200);

        assertThat(retailNxt.shop(SHOP).expect(200).text()).isEqualTo(first);
    }

    private static void assertNothing(Exchange answer) {
        assertThat(answer.json().isArray()).isTrue();
        assertThat(answer.json()).isEmpty();
    }
}
