package dev.mockerp.proof.shoxl;

import static dev.mockerp.proof.shoxl.Shoxl.ACCOUNT;
import static dev.mockerp.proof.shoxl.Shoxl.NOBODY;
import static dev.mockerp.proof.shoxl.Shoxl.NOTHING;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mockerp.proof.harness.Exchange;
import dev.mockerp.proof.harness.Proves;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Which products GetProductInformations answers, and what it says of them beside their prices. */
class ProductsIT {

    private final Shoxl shoxl = Shoxl.standard();

    @Test
    @Proves("SHX-GPI-001")
    void onlyAskedProductsAreAnswered() {
        assertThat(Shoxl.numbers(shoxl.informations(ACCOUNT, "70001").expect(200)))
                .containsExactly("70001");
        assertThat(Shoxl.numbers(shoxl.informations(ACCOUNT, NOTHING).expect(200)))
                .isEmpty();
        assertThat(Shoxl.numbers(shoxl.informations("130", "10001", "WK-2000").expect(200)))
                .containsExactlyInAnyOrder("10001", "WK-2000");
    }

    @Test
    @Proves("SHX-GPI-002")
    void everyKnownProductIsAnsweredForEveryAccount() {
        String[] all = Shoxl.PRODUCTS.toArray(String[]::new);
        for (String account : Shoxl.ACCOUNTS) {
            assertThat(Shoxl.numbers(shoxl.informations(account, all).expect(200)))
                    .as("account %s", account)
                    .containsExactlyInAnyOrder(all);
        }
    }

    @Test
    @Proves("SHX-GPI-004")
    void aNumberThatIsAskedTwiceIsAnsweredOnce() {
        assertThat(Shoxl.numbers(shoxl.informations(ACCOUNT, "90001", "80001", "90001", "4321", "4321")
                        .expect(200)))
                .containsExactly("90001", "80001", "4321");
    }

    @Test
    @Proves("SHX-GPI-005")
    void unknownProductsAreLeftOut() {
        assertThat(Shoxl.numbers(
                        shoxl.informations(ACCOUNT, NOTHING, "80001", "", "9000", " 90001", "900010", "wk-2000")
                                .expect(200)))
                .containsExactly("80001");
    }

    @Test
    @Proves("SHX-GPI-006")
    void anUnknownAccountIsAnsweredWithAnEmptyList() {
        for (String account : new String[] {NOBODY, "", "12", "1280", " 128", "128-p1"}) {
            Exchange answer =
                    shoxl.informations(account, "90001", "80001", "4321").expect(200);
            assertThat(answer.json().isArray()).isTrue();
            assertThat(answer.json()).isEmpty();
        }
    }

    @Test
    void leadingZerosOfNumbersCount() {
        assertThat(Shoxl.numbers(
                        shoxl.informations("007", "00042", "42", "0042").expect(200)))
                .containsExactly("00042");
        assertThat(Shoxl.numbers(shoxl.informations("7", "00042").expect(200))).isEmpty();
    }

    @Test
    void stockBecomesAnIndication() {
        assertStock("90001", "14", 1);
        assertStock("50002", "0.75", 1);
        assertStock("80001", "0", 2);
        assertStock("40001", "0", 3);
        JsonNode madeToOrder = shoxl.information(ACCOUNT, "20001");
        assertThat(madeToOrder.path("stock").isNull()).isTrue();
        assertThat(madeToOrder.path("stockIndicationCode").asInt()).isEqualTo(3);
    }

    @Test
    void taxDependsOnTheProductAndOnTheCustomer() {
        assertThat(shoxl.information(ACCOUNT, "90001").path("taxPercentage").decimalValue())
                .isEqualByComparingTo("21");
        assertThat(shoxl.information(ACCOUNT, "30002").path("taxPercentage").decimalValue())
                .isEqualByComparingTo("6");
        assertThat(shoxl.information(ACCOUNT, "30002").path("vatCode").asInt()).isEqualTo(2);
        assertThat(shoxl.information(ACCOUNT, "10002").path("vatCode").asInt()).isEqualTo(3);
        assertThat(shoxl.information(ACCOUNT, "80001").has("vatCode")).isFalse();
        for (String product : Shoxl.PRODUCTS) {
            JsonNode abroad = shoxl.information("202", product);
            assertThat(abroad.path("taxPercentage").decimalValue()).isEqualByComparingTo(BigDecimal.ZERO);
            assertThat(abroad.path("vatCode").asInt(3)).isEqualTo(3);
        }
    }

    @Test
    void theRestComesFromTheProduct() {
        JsonNode screws = shoxl.information(ACCOUNT, "60001");
        assertThat(screws.path("priceUnit").decimalValue()).isEqualByComparingTo("100");
        assertThat(screws.path("baseUnit").asString()).isEqualTo("pce");
        assertThat(screws.path("endOfLife").asBoolean()).isFalse();
        assertThat(screws.path("tempNotAvailable").asBoolean()).isFalse();
        assertThat(shoxl.information(ACCOUNT, "30001").path("endOfLife").asBoolean())
                .isTrue();
        assertThat(shoxl.information(ACCOUNT, "30002").path("tempNotAvailable").asBoolean())
                .isTrue();
    }

    private void assertStock(String product, String stock, int indication) {
        JsonNode row = shoxl.information(ACCOUNT, product);
        assertThat(row.path("stock").decimalValue()).as(product).isEqualByComparingTo(stock);
        assertThat(row.path("stockIndicationCode").asInt()).as(product).isEqualTo(indication);
    }
}
