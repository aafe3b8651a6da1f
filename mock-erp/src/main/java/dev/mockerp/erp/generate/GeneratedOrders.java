package dev.mockerp.erp.generate;

import dev.mockerp.erp.company.Company;
import dev.mockerp.erp.fixture.MoreItems;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Orders {@code G1}, {@code G2} and so on, of generated customers for generated products.
 *
 * @param customers how many customers there are
 * @param products those which are ordered
 * @param shops codes of the shops that they are placed at
 */
record GeneratedOrders(
        long seed, int size, int customers, GeneratedProducts products, Company company, List<String> shops)
        implements MoreItems {

    private static final int FIRST_INTERNAL_NUMBER = 10_000_000;
    private static final int FIRST_ROW = 100_000;
    private static final int MOST_ROWS = 10;
    private static final int MOST_LINES = 5;
    private static final LocalDateTime FIRST_TIME = LocalDateTime.of(2024, 1, 1, 8, 0);
    private static final int MINUTES = 2 * 365 * 24 * 60;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal SHARE_OF_PURCHASE = new BigDecimal("0.65");
    /** Of what has no price in the list. */
    private static final BigDecimal AGREED_PRICE = new BigDecimal("25.00");

    @Override
    public String list() {
        return "/orders";
    }

    @Override
    public ObjectNode item(int index) {
        Dice dice = new Dice(seed, "order", index);
        String customer = GeneratedAccounts.number(Reach.one(dice, customers));
        LocalDateTime time = FIRST_TIME.plusMinutes(dice.between(0, MINUTES));
        ObjectNode order = JsonNodeFactory.instance.objectNode();
        order.put("LocationIdentifier", dice.one(shops));
        order.put("ExternalOrderNr", "G" + (index + 1));
        order.put("InternalOrderNr", FIRST_INTERNAL_NUMBER + index);
        order.put("CustomerIdentifier", company.customerIdentifier(customer));
        order.putNull("CustomerGLN");
        order.put("OrderDate", TIME.format(time));
        order.put("Employee", dice.one(Words.ALL.firstnames()) + " " + dice.one(Words.ALL.lastnames()));
        order.put("Status", dice.one(Words.ALL.statuses()));
        int row = FIRST_ROW + index * MOST_ROWS;
        ArrayNode lines = JsonNodeFactory.instance.arrayNode();
        lines.add(line(dice, Reach.one(dice, products.size()), row++));
        for (int product : Reach.some(dice, products.size(), MOST_LINES - 1)) {
            lines.add(line(dice, product, row++));
        }
        order.put("TotalConsumerQuantityOrdered", sum(lines, "ConsumerQuantityOrdered"));
        order.put("TotalQuantityOrdered", sum(lines, "QuantityOrdered"));
        order.set("OrderLines", lines);
        order.putArray("OrderDocuments");
        order.putArray("PartialPayments").add(payment(dice, sum(lines, "Amount"), time, row));
        order.putArray("Discounts");
        return order;
    }

    private ObjectNode line(Dice dice, int number, int row) {
        ObjectNode product = products.item(number);
        BigDecimal vat = product.get("taxPercentage").decimalValue();
        BigDecimal net = product.path("netPrice")
                .decimalValue(AGREED_PRICE)
                .divide(product.get("priceUnit").decimalValue(), 4, RoundingMode.HALF_UP);
        BigDecimal price = net.multiply(HUNDRED.add(vat)).divide(HUNDRED, 2, RoundingMode.HALF_UP);
        BigDecimal quantity = BigDecimal.valueOf(dice.between(1, 100) * 100L, 2);
        BigDecimal delivered = dice.onceIn(2) ? quantity : BigDecimal.ZERO.setScale(2);
        ObjectNode line = JsonNodeFactory.instance.objectNode();
        line.put("ProductIdentifier", company.productIdentifier(GeneratedProducts.number(number)));
        line.set("ProductDescription", product.get("description"));
        line.put("QuantityOrdered", quantity).put("ConsumerQuantityOrdered", quantity);
        line.put("QuantityDelivered", delivered).put("ConsumerQuantityDelivered", delivered);
        line.put("Amount", price.multiply(quantity).setScale(2, RoundingMode.HALF_UP));
        line.set("Eancode", product.get("eancode"));
        line.put("VatPercentage", vat).put("RetailPrice", price);
        line.put("PurchasePrice", net.multiply(SHARE_OF_PURCHASE).setScale(2, RoundingMode.HALF_UP));
        line.putNull("Comments");
        line.put("stockLocationCode", "L%02d%c%d".formatted(number % 20, 'A' + number % 6, number % 9));
        return line.put("RowId", row);
    }

    private static ObjectNode payment(Dice dice, BigDecimal amount, LocalDateTime time, int row) {
        boolean paid = dice.onceIn(2);
        ObjectNode payment = JsonNodeFactory.instance.objectNode();
        payment.put("Date", TIME.format(time.plusDays(30)));
        payment.put("Amount", amount).put("Paid", paid).put("RowId", row);
        return payment.put("PaymentDate", paid ? TIME.format(time.plusDays(dice.between(1, 30))) : null);
    }

    private static BigDecimal sum(ArrayNode lines, String member) {
        return lines.valueStream()
                .map(line -> line.get(member).decimalValue())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
