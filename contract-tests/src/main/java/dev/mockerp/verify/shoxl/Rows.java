package dev.mockerp.verify.shoxl;

import dev.mockerp.verify.run.Exchange;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** The rows of an answer of either operation. */
final class Rows {

    private Rows() {}

    /** In their order; none if the answer has none. */
    static List<JsonNode> of(Exchange exchange) {
        return exchange.isSuccess() ? rows(exchange).valueStream().toList() : List.of();
    }

    /** The row for that product number, as it came. */
    static Optional<JsonNode> row(Exchange exchange, String number) {
        return of(exchange).stream().filter(row -> number(row).equals(number)).findFirst();
    }

    /** The product numbers of the rows, in their order; empty texts where there is none. */
    static List<String> numbers(Exchange exchange) {
        return of(exchange).stream().map(Rows::number).toList();
    }

    /** The product number of a row, or an empty text. */
    static String number(JsonNode row) {
        return row.path("productNumber").asString("");
    }

    /** The customer's own number in a row, or an empty text. */
    static String ownNumber(JsonNode row) {
        return row.path("ownProductNumber").asString("");
    }

    /** Whether a row tells more than that the product is not known: a price, or an own number. */
    static boolean tellsSomething(JsonNode row) {
        return !row.path("quantityDiscountPrices").isEmpty() || !ownNumber(row).isEmpty();
    }

    /** Where that row is. */
    static String pointer(Exchange exchange, JsonNode row) {
        int index = of(exchange).indexOf(row);
        return (rows(exchange) == exchange.json() ? "/" : "/customerProducts/") + index;
    }

    private static JsonNode rows(Exchange exchange) {
        JsonNode json = exchange.json();
        return json.isArray() ? json : json.path("customerProducts");
    }
}
