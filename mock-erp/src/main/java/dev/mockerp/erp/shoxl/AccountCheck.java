package dev.mockerp.erp.shoxl;

import dev.mockerp.erp.fixture.Fixtures;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the JSON Schema of the accounts cannot say: references hold, ranges follow each other. */
final class AccountCheck {

    private static final String FILE = "shoxl/accounts.json";

    private AccountCheck() {}

    static void check(Account account, String place, Map<String, Product> products, Fixtures fixtures) {
        Set<String> seen = new HashSet<>();
        account.ownProductNumbers().forEach((number, own) -> {
            String member = place + "/ownProductNumbers/" + number;
            known(products, number, member, fixtures);
            if (products.containsKey(own)) {
                fixtures.mistake(FILE, member, own + " is a product number of the ERP");
            }
            if (!seen.add(own)) {
                fixtures.mistake(FILE, member, own + " stands for two products");
            }
        });
        Set<String> agreed = new HashSet<>();
        for (int i = 0; i < account.prices().size(); i++) {
            Account.Agreement agreement = account.prices().get(i);
            String price = place + "/prices/" + i;
            Product product = known(products, agreement.productNumber(), price, fixtures);
            if (!agreed.add(agreement.productNumber())) {
                fixtures.mistake(FILE, price, "product " + agreement.productNumber() + " is there twice");
            }
            ranges(agreement.breaks(), price + "/breaks", fixtures);
            discounts(agreement.breaks(), product, price + "/breaks", fixtures);
        }
    }

    private static @Nullable Product known(
            Map<String, Product> products, String number, String place, Fixtures fixtures) {
        Product product = products.get(number);
        if (product == null) {
            fixtures.mistake(FILE, place, "product " + number + " is not in shoxl/products.json");
        }
        return product;
    }

    private static void discounts(
            List<Account.Break> breaks, @Nullable Product product, String place, Fixtures fixtures) {
        BigDecimal price = product == null ? null : product.netPrice();
        for (int i = 0; i < breaks.size(); i++) {
            BigDecimal discount = breaks.get(i).discountAmount();
            if (discount != null && price != null && discount.compareTo(price) > 0) {
                fixtures.mistake(FILE, place + "/" + i + "/discountAmount", "more than the price, " + price);
            }
        }
    }

    private static void ranges(List<Account.Break> breaks, String place, Fixtures fixtures) {
        for (int i = 0; i < breaks.size(); i++) {
            Account.Break range = breaks.get(i);
            boolean last = i == breaks.size() - 1;
            if ((range.toQuantity() == null) != last) {
                fixtures.mistake(FILE, place + "/" + i, "the last range alone has no toQuantity");
            }
            if (range.toQuantity() != null && range.toQuantity().compareTo(range.fromQuantity()) < 0) {
                fixtures.mistake(FILE, place + "/" + i, "toQuantity is below fromQuantity");
            }
            BigDecimal endBefore = i == 0 ? null : breaks.get(i - 1).toQuantity();
            if (endBefore != null && range.fromQuantity().compareTo(endBefore) <= 0) {
                fixtures.mistake(FILE, place + "/" + i, "the range does not begin after the end of the one above");
            }
            if (range.discountAmount() != null && range.discountPercentage() != null) {
                fixtures.mistake(FILE, place + "/" + i, "a discount is an amount or a percentage, not both");
            }
        }
    }
}
