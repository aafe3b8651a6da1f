package dev.mockerp.erp.shoxl;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A product as the ERP keeps it.
 *
 * @param netPrice standard price in EUR without VAT for {@code priceUnit} units; null if it is on request
 * @param vatCode the deprecated code, on products that still carry it
 * @param stock how much is available; null if it is not kept
 * @param resupply how long it takes when there is none
 */
record Product(
        String productNumber,
        String description,
        @Nullable BigDecimal netPrice,
        BigDecimal priceUnit,
        String baseUnit,
        BigDecimal taxPercentage,
        @Nullable Integer vatCode,
        @Nullable BigDecimal stock,
        Resupply resupply,
        boolean endOfLife,
        boolean tempNotAvailable) {

    private static final int PERCENTAGE_OF_CUSTOMER = 1;
    private static final int LOW = 2;
    private static final int ZERO = 3;
    private static final BigDecimal LOW_PERCENTAGE = BigDecimal.valueOf(6);

    /** Delivery time of a product that is not in stock. */
    enum Resupply {
        SHORT,
        LONG
    }

    /**
     * As a fixture has it. There may be a million, so it is read by hand, and what most of them have in common is kept
     * once; the EAN code, which no answer has, not at all.
     */
    static Product of(JsonNode product, CommonValues common) {
        return new Product(
                product.path("productNumber").asString(),
                product.path("description").asString(),
                product.path("netPrice").decimalValue(null),
                common.of(product.path("priceUnit").decimalValue()),
                common.of(product.path("baseUnit").asString()),
                common.of(product.path("taxPercentage").decimalValue()),
                product.has("vatCode") ? (Integer) product.get("vatCode").intValue() : null,
                product.path("stock").decimalValue(null),
                product.path("resupply").asString().equals("SHORT") ? Resupply.SHORT : Resupply.LONG,
                product.path("endOfLife").booleanValue(),
                product.path("tempNotAvailable").booleanValue());
    }

    /** 1 in stock, 2 short delivery time, 3 longer delivery time. */
    int stockIndicationCode() {
        if (stock != null && stock.signum() > 0) {
            return 1;
        }
        return resupply == Resupply.SHORT ? 2 : 3;
    }

    /** The VAT code that says what the tax percentage says. */
    int vatCodeOfPercentage() {
        if (taxPercentage.signum() == 0) {
            return ZERO;
        }
        return taxPercentage.compareTo(LOW_PERCENTAGE) == 0 ? LOW : PERCENTAGE_OF_CUSTOMER;
    }
}
