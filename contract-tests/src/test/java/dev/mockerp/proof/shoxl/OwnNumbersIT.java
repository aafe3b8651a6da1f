package dev.mockerp.proof.shoxl;

import static dev.mockerp.proof.shoxl.Shoxl.ACCOUNT;
import static dev.mockerp.proof.shoxl.Shoxl.NOBODY;
import static dev.mockerp.proof.shoxl.Shoxl.NOTHING;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mockerp.proof.harness.Exchange;
import dev.mockerp.proof.harness.Proves;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Customers' own product numbers: asked for, and asked with. */
class OwnNumbersIT {

    private final Shoxl shoxl = Shoxl.standard();

    @Test
    @Proves({"SHX-GPI-032", "SHX-GPI-033"})
    void anOwnNumberIsUnderstoodAndAnsweredAsAsked() {
        assertThat(Shoxl.numbers(
                        shoxl.informations(ACCOUNT, "4321", "123456789").expect(200)))
                .containsExactly("4321", "123456789");
        assertThat(Shoxl.numbers(
                        shoxl.informations("129", "SCHR 4×40", "kraan-lang").expect(200)))
                .containsExactly("SCHR 4×40", "kraan-lang");
        assertThat(Shoxl.numbers(shoxl.informations("140", "STOEL/ZW-RD").expect(200)))
                .containsExactly("STOEL/ZW-RD");
    }

    @Test
    @Proves("SHX-GPI-034")
    void aProductIsTheSameUnderBothItsNumbers() {
        assertSame(ACCOUNT, "90001", "4321");
        assertSame(ACCOUNT, "70001", "123456789");
        assertSame("129", "80001", "4321");
        assertSame("201", "10001", "UL-60/90");
        Exchange both = shoxl.informations(ACCOUNT, "4321", "90001").expect(200);
        assertThat(Shoxl.numbers(both)).containsExactly("4321", "90001");
    }

    @Test
    @Proves("SHX-GPI-035")
    void anOwnNumberMeansNothingForAnotherCustomer() {
        assertThat(Shoxl.numbers(shoxl.informations("130", "4321", "123456789").expect(200)))
                .isEmpty();
        assertThat(Shoxl.numbers(shoxl.informations("129", "123456789").expect(200)))
                .isEmpty();
        assertThat(shoxl.information("129", "4321").path("baseUnit").asString()).isEqualTo("pce");
        assertThat(shoxl.information("129", "4321").path("stock").decimalValue())
                .as("4321 is product 80001 for account 129")
                .isEqualByComparingTo("0");
    }

    @Test
    @Proves("SHX-GCP-002")
    void everyAskedProductWithAnOwnNumberIsAnswered() {
        Exchange answer =
                shoxl.ownNumbers("129", Shoxl.PRODUCTS.toArray(String[]::new)).expect(200);

        assertThat(Shoxl.rows(answer).stream()
                        .map(row -> row.path("productNumber").asString() + "="
                                + row.path("ownProductNumber").asString()))
                .containsExactlyInAnyOrder("80001=4321", "60001=SCHR 4×40", "WK-2000=kraan-lang");
        assertThat(Shoxl.rows(shoxl.ownNumbers(ACCOUNT, "90001").expect(200))).hasSize(1);
    }

    @Test
    @Proves("SHX-GCP-003")
    void aProductWithoutOwnNumberGetsNone() {
        assertThat(Shoxl.rows(
                        shoxl.ownNumbers(ACCOUNT, "80001", NOTHING, "", "10001").expect(200)))
                .isEmpty();
        assertThat(Shoxl.rows(shoxl.ownNumbers("130", "90001", "70001").expect(200)))
                .isEmpty();
    }

    @Test
    void aProductThatIsAskedTwiceIsAnsweredOnce() {
        assertThat(Shoxl.numbers(
                        shoxl.ownNumbers(ACCOUNT, "90001", "70001", "90001").expect(200)))
                .containsExactly("90001", "70001");
    }

    @Test
    @Proves("SHX-GCP-010")
    void anUnknownAccountIsToldByAnErrorCode() {
        for (String account : new String[] {NOBODY, "", "12", " 128"}) {
            Exchange answer = shoxl.ownNumbers(account, "90001", "70001").expect(200);
            assertThat(answer.text("/errorCode")).isNotBlank();
            assertThat(answer.text("/errorDescription")).isNotBlank();
            assertThat(Shoxl.rows(answer)).isEmpty();
        }
    }

    @Test
    @Proves("SHX-GCP-011")
    void anAnsweredOwnNumberCanBeAsked() {
        int translated = 0;
        for (String account : Shoxl.ACCOUNTS) {
            Exchange answer = shoxl.ownNumbers(account, Shoxl.PRODUCTS.toArray(String[]::new))
                    .expect(200);
            for (JsonNode row : Shoxl.rows(answer)) {
                assertSame(
                        account,
                        row.path("productNumber").asString(),
                        row.path("ownProductNumber").asString());
                translated++;
            }
        }
        assertThat(translated).isGreaterThan(10);
    }

    @Test
    @Proves("SHX-GCP-012")
    void anOwnNumberIsNotTranslatedAgain() {
        assertThat(Shoxl.rows(shoxl.ownNumbers(ACCOUNT, "4321", "123456789").expect(200)))
                .isEmpty();
        assertThat(Shoxl.numbers(shoxl.ownNumbers(ACCOUNT, "4321", "70001").expect(200)))
                .containsExactly("70001");
    }

    private void assertSame(String account, String number, String ownNumber) {
        ObjectNode asked = (ObjectNode) shoxl.information(account, ownNumber);
        assertThat(asked.path("productNumber").asString()).isEqualTo(ownNumber);
        assertThat(asked.put("productNumber", number)).isEqualTo(shoxl.information(account, number));
    }
}
