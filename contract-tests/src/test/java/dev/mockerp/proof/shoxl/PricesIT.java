package dev.mockerp.proof.shoxl;

import static dev.mockerp.proof.shoxl.Shoxl.ACCOUNT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mockerp.proof.harness.Proves;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Prices of the built-in company, worked out by hand from its price list and agreements. */
class PricesIT {

    private final Shoxl shoxl = Shoxl.standard();

    @Test
    @Proves({"SHX-GPI-007", "SHX-GPI-015", "SHX-GPI-016"})
    void twoRangesOneWithAPercentage() {
        assertBreaks(ACCOUNT, "90001", range("1", "9", "412.50", "0", null), range("10", null, "379.50", "33.00", "8"));
    }

    @Test
    @Proves({"SHX-GPI-007", "SHX-GPI-016"})
    void fourRangesWithPercentages() {
        assertBreaks(
                ACCOUNT,
                "70001",
                range("1", "9", "23.91", "0.49", "2"),
                range("10", "49", "23.18", "1.22", "5"),
                range("50", "99", "22.57", "1.83", "7.5"),
                range("100", null, "21.35", "3.05", "12.5"));
    }

    @Test
    void discountsByAmount() {
        assertBreaks(
                ACCOUNT,
                "60001",
                range("1", "999", "7.50", "0.35", null),
                range("1000", "4999", "7.00", "0.85", null),
                range("5000", null, "6.35", "1.50", null));
    }

    @Test
    void theCustomerDecidesThePrice() {
        assertBreaks("128-P1", "90001", range("1", null, "350.62", "61.88", "15"));
        assertBreaks(
                "201", "90001", range("1", "3", "400.00", "12.50", null), range("4", null, "382.50", "30.00", null));
        assertBreaks("007", "10003", range("1", null, "0", "18.90", "100"));
    }

    @Test
    void withoutAgreementTheStandardPriceHoldsFromTheFirst() {
        for (String account : new String[] {"130", "9999", "129"}) {
            JsonNode breaks = shoxl.information(account, "90001").path("quantityDiscountPrices");
            assertThat(breaks).as(account).hasSize(1);
            assertThat(breaks.at("/0/nettoPricePerItemExclVat").decimalValue()).isEqualByComparingTo("412.50");
            assertThat(breaks.at("/0/fromQuantity").decimalValue()).isLessThanOrEqualTo(java.math.BigDecimal.ONE);
            assertThat(breaks.at("/0/toQuantity").isNull()).isTrue();
        }
    }

    @Test
    void aPriceOnRequestIsNull() {
        JsonNode row = shoxl.information(ACCOUNT, "20001");
        assertThat(row.has("quantityDiscountPrices")).isTrue();
        assertThat(row.path("quantityDiscountPrices").isNull()).isTrue();
    }

    @Test
    void aProductMayBeFree() {
        JsonNode breaks = shoxl.information(ACCOUNT, "10004").path("quantityDiscountPrices");
        assertThat(breaks.at("/0/nettoPricePerItemExclVat").decimalValue()).isEqualByComparingTo("0");
    }

    private record Range(
            String from,
            @Nullable String to,
            String net,
            String amount,
            @Nullable String percentage) {}

    private static Range range(
            String from, @Nullable String to, String net, String amount, @Nullable String percentage) {
        return new Range(from, to, net, amount, percentage);
    }

    private void assertBreaks(String account, String product, Range... ranges) {
        JsonNode breaks = shoxl.information(account, product).path("quantityDiscountPrices");
        assertThat(breaks).hasSize(ranges.length);
        for (int i = 0; i < ranges.length; i++) {
            JsonNode row = breaks.get(i);
            assertNumber(row, "fromQuantity", ranges[i].from());
            assertNumber(row, "toQuantity", ranges[i].to());
            assertNumber(row, "discountPercentagePerItem", ranges[i].percentage());
            assertNumber(row, "discountAmountPerItemExclVat", ranges[i].amount());
            assertNumber(row, "nettoPricePerItemExclVat", ranges[i].net());
        }
    }

    private static void assertNumber(JsonNode row, String member, @Nullable String expected) {
        if (expected == null) {
            assertThat(row.path(member).isNull())
                    .as("%s of %s is null", member, row)
                    .isTrue();
        } else {
            assertThat(row.path(member).decimalValue())
                    .as("%s of %s", member, row)
                    .isEqualByComparingTo(expected);
        }
    }
}
