package dev.mockerp.erp.generate;

import dev.mockerp.erp.fixture.MoreItems;
import java.math.BigDecimal;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Products {@code G1}, {@code G2} and so on. */
record GeneratedProducts(long seed, int size) implements MoreItems {

    private static final int FIRST_EAN = 100_000_000;

    @Override
    public String list() {
        return "/products";
    }

    /** Whether quantities of the product can have decimals. */
    boolean isMeasured(int index) {
        return goods(new Dice(seed, "product", index)).isMeasured();
    }

    private static Words.Goods goods(Dice dice) {
        return dice.one(Words.ALL.goods());
    }

    @Override
    public ObjectNode item(int index) {
        Dice dice = new Dice(seed, "product", index);
        Words.Goods goods = goods(dice);
        ObjectNode product = JsonNodeFactory.instance.objectNode();
        product.put("productNumber", number(index));
        product.put(
                "description",
                goods.name() + " " + dice.one(Words.ALL.finishes()) + ", " + dice.one(Words.ALL.sizes()));
        BigDecimal price = BigDecimal.valueOf(dice.between(goods.from() * 100, goods.to() * 100), 2);
        product.put("netPrice", dice.onceIn(100) ? null : price);
        product.put("priceUnit", goods.per());
        product.put("baseUnit", goods.unit());
        product.put("taxPercentage", goods.vat());
        if (dice.onceIn(3)) {
            product.put("vatCode", 1);
        }
        product.put("stock", stock(dice, goods));
        product.put("resupply", dice.onceIn(3) ? "LONG" : "SHORT");
        product.put("endOfLife", dice.onceIn(50));
        product.put("tempNotAvailable", dice.onceIn(50));
        product.put("eancode", Numbers.ean("952" + (FIRST_EAN + index)));
        return product;
    }

    private static BigDecimal stock(Dice dice, Words.Goods goods) {
        if (dice.onceIn(5)) {
            return dice.onceIn(10) ? null : BigDecimal.ZERO;
        }
        return goods.isMeasured()
                ? BigDecimal.valueOf(dice.between(1, 5_000), 1)
                : BigDecimal.valueOf(dice.between(1, 500) * goods.per());
    }

    /** The number of a product. */
    static String number(int index) {
        return "G" + (index + 1);
    }
}
