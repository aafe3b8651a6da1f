package dev.mockerp.verify.run;

import dev.mockerp.verify.Altered;
import dev.mockerp.verify.http.Received;
import dev.mockerp.verify.http.Sent;
import dev.mockerp.verify.http.Transport;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** An ERP that knows every product. */
final class Products implements Transport {

    private final Predicate<List<String>> strangely;
    private final BiConsumer<List<String>, ArrayNode> change;

    private Products(Predicate<List<String>> strangely, BiConsumer<List<String>, ArrayNode> change) {
        this.strangely = strangely;
        this.change = change;
    }

    /** With nothing wrong. */
    static Products right() {
        return new Products(asked -> false, (asked, rows) -> {});
    }

    /** That tells the stock of one product in words. */
    static Products withWordsForTheStockOf(String number) {
        return change((asked, rows) -> rows.forEach(row -> {
            if (row.path("productNumber").asString("").equals(number)) {
                ((ObjectNode) row).put("stock", "many");
            }
        }));
    }

    /** That knows no product, and answers some questions with status 201. */
    static Products withAStrangeStatusFor(Predicate<List<String>> asked) {
        return new Products(asked, (numbers, rows) -> rows.removeAll());
    }

    /** That answers other rows than it should. */
    static Products change(BiConsumer<List<String>, ArrayNode> change) {
        return new Products(asked -> false, change);
    }

    @Override
    public Received send(Sent request) {
        List<String> asked = Altered.body(request)
                .path("productNumbers")
                .valueStream()
                .map(number -> number.asString(""))
                .toList();
        ArrayNode rows = Json.array();
        for (String number : asked) {
            ObjectNode row = rows.addObject().put("productNumber", number).put("stock", 1);
            row.putArray("quantityDiscountPrices").addObject().put("fromQuantity", 1);
        }
        change.accept(asked, rows);
        return Asking.answer(strangely.test(asked) ? 201 : 200, rows);
    }
}
