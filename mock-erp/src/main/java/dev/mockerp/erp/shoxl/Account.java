package dev.mockerp.erp.shoxl;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A customer's account: whether VAT applies, the customer's own product numbers, and what was agreed on prices. */
record Account(
        String accountNumber, String name, Vat vat, Map<String, String> ownProductNumbers, List<Agreement> prices) {

    /** Whether the customer pays VAT. A foreign customer does not. */
    enum Vat {
        STANDARD,
        ZERO
    }

    /** The price breaks of one product, lowest quantity first. */
    record Agreement(String productNumber, List<Break> breaks) {}

    /**
     * From a quantity on, a price. At most one of the discounts is given.
     *
     * @param toQuantity last quantity of the range; null on the last range
     * @param discountPercentage taken off the standard price, in percent
     * @param discountAmount taken off the standard price, in EUR
     */
    record Break(
            BigDecimal fromQuantity,
            @Nullable BigDecimal toQuantity,
            @Nullable BigDecimal discountPercentage,
            @Nullable BigDecimal discountAmount) {}

    Account {
        ownProductNumbers = ownProductNumbers == null ? Map.of() : Map.copyOf(ownProductNumbers);
        prices = prices == null ? List.of() : List.copyOf(prices);
    }

    /** The account without what it says of other products. */
    Account within(Set<String> products) {
        Map<String, String> own = new HashMap<>(ownProductNumbers);
        own.keySet().retainAll(products);
        return new Account(
                accountNumber,
                name,
                vat,
                own,
                prices.stream()
                        .filter(agreement -> products.contains(agreement.productNumber()))
                        .toList());
    }

    /** The ERP's product numbers by the customer's own. */
    Map<String, String> productNumbersByOwn() {
        Map<String, String> numbers = new HashMap<>();
        ownProductNumbers.forEach((number, own) -> numbers.put(own, number));
        return numbers;
    }
}
