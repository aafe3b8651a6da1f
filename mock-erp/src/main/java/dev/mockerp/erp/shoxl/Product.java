package dev.mockerp.erp.shoxl;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A product as the ERP keeps it.
 *
 * @param netPrice standard price in EUR without VAT for {@code priceUnit} units; null if it is on request
 * @param vatCode the deprecated code, on products that still carry it
 * @param stock how much is available; null if it is not kept
 * @param resupply how long it takes when there is none
 */
// No answer has the EAN code, and a million of them take their room.
@JsonIgnoreProperties("eancode")
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

    /** The same product, of which the values are one with those that are in common. */
    Product sharing(CommonValues common) {
        return new Product(
                productNumber,
                description,
                common.of(netPrice),
                common.of(priceUnit),
                common.of(baseUnit),
                common.of(taxPercentage),
                vatCode,
                common.of(stock),
                resupply,
                endOfLife,
                tempNotAvailable);
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
