package dev.mockerp.erp.generate;

import dev.mockerp.erp.fixture.MoreItems;
import java.math.BigDecimal;
import java.math.RoundingMode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Accounts {@code G1}, {@code G2} and so on, of the generated customers of the same numbers.
 *
 * @param products those which they have prices of
 */
record GeneratedAccounts(long seed, int size, GeneratedProducts products) implements MoreItems {

    private static final int MOST_PRICES = 8;
    private static final int MOST_OWN_NUMBERS = 5;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @Override
    public String list() {
        return "/accounts";
    }

    @Override
    public ObjectNode item(int index) {
        Dice dice = new Dice(seed, "account", index);
        Party party = Party.of(seed, index);
        ObjectNode account = JsonNodeFactory.instance.objectNode();
        account.put("accountNumber", number(index));
        account.put("name", party.name());
        boolean foreign = !party.isPerson() && !party.city().country().equals("NL");
        account.put("vat", foreign ? "ZERO" : "STANDARD");
        ObjectNode own = account.putObject("ownProductNumbers");
        for (int product : Reach.some(dice, products.size(), MOST_OWN_NUMBERS)) {
            own.put(GeneratedProducts.number(product), "A" + (index + 1) + "-" + (own.size() + 1));
        }
        ArrayNode prices = account.putArray("prices");
        for (int product : Reach.some(dice, products.size(), MOST_PRICES)) {
            ObjectNode price = prices.addObject().put("productNumber", GeneratedProducts.number(product));
            breaks(dice, product, price.putArray("breaks"));
        }
        return account;
    }

    private void breaks(Dice dice, int product, ArrayNode breaks) {
        boolean measured = products.isMeasured(product);
        BigDecimal netPrice = products.item(product).path("netPrice").decimalValue(null);
        boolean amounts = netPrice != null && dice.onceIn(3);
        int first = measured ? 0 : 1;
        int percentage = dice.between(0, 4);
        for (int left = dice.between(0, 4); left >= 0; left--) {
            ObjectNode range = breaks.addObject().put("fromQuantity", first);
            if (left > 0) {
                first = Math.max(first, 1) * (dice.onceIn(2) ? 5 : 10);
                range.put(
                        "toQuantity",
                        measured ? BigDecimal.valueOf(first * 100L - 1, 2) : BigDecimal.valueOf(first - 1));
            }
            if (amounts) {
                range.put(
                        "discountAmount",
                        netPrice.multiply(BigDecimal.valueOf(percentage)).divide(HUNDRED, 2, RoundingMode.DOWN));
            } else if (percentage > 0) {
                range.put("discountPercentage", percentage);
            }
            percentage += dice.between(1, 6);
        }
    }

    /** The number of an account. */
    static String number(int index) {
        return "G" + (index + 1);
    }
}
