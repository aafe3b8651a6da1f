package dev.mockerp.erp.shoxl;

import dev.mockerp.server.shoxl.QuantityDiscountPrice;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Computes the prices of a product for a customer, a row for each range of quantities. */
final class PriceBreaks {

    private static final int CENTS = 2;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final List<Account.Break> STANDARD = List.of(new Account.Break(BigDecimal.ZERO, null, null, null));

    private final boolean sharedEdges;

    PriceBreaks(boolean sharedEdges) {
        this.sharedEdges = sharedEdges;
    }

    /** The rows, lowest quantity first; null if the price is on request. */
    @Nullable
    List<QuantityDiscountPrice> of(Product product, @Nullable List<Account.Break> agreed) {
        BigDecimal standard = product.netPrice();
        if (standard == null) {
            return null;
        }
        List<Account.Break> breaks = agreed == null ? STANDARD : agreed;
        List<QuantityDiscountPrice> rows = new ArrayList<>(breaks.size());
        for (int i = 0; i < breaks.size(); i++) {
            Account.Break range = breaks.get(i);
            BigDecimal end =
                    sharedEdges && i + 1 < breaks.size() ? breaks.get(i + 1).fromQuantity() : range.toQuantity();
            BigDecimal discount = discount(standard, range);
            rows.add(new QuantityDiscountPrice()
                    .fromQuantity(range.fromQuantity())
                    .toQuantity(end)
                    .discountPercentagePerItem(range.discountPercentage())
                    .discountAmountPerItemExclVat(discount)
                    .nettoPricePerItemExclVat(standard.subtract(discount)));
        }
        return rows;
    }

    private static BigDecimal discount(BigDecimal standard, Account.Break range) {
        if (range.discountAmount() != null) {
            return range.discountAmount();
        }
        if (range.discountPercentage() != null) {
            return standard.multiply(range.discountPercentage()).divide(HUNDRED, CENTS, RoundingMode.HALF_UP);
        }
        return BigDecimal.ZERO;
    }
}
