package dev.mockerp.shop;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What products cost a customer, by Shoxl. */
final class Prices {

    private final Erp erp;

    Prices(Erp erp) {
        this.erp = erp;
    }

    /** The lowest net price of each product, in EUR; products that the ERP does not know are absent. */
    Map<String, BigDecimal> lowest(String account, @Nullable List<String> products) {
        Map<String, BigDecimal> lowest = new TreeMap<>();
        for (JsonNode product : erp.post("/Shoxl/v1/GetProductInformations", question(account, products))) {
            product.path("quantityDiscountPrices")
                    .valueStream()
                    .map(price -> price.path("nettoPricePerItemExclVat").decimalValue())
                    .min(BigDecimal::compareTo)
                    .ifPresent(price -> lowest.put(product.path("productNumber").asString(), price));
        }
        return lowest;
    }

    /** The customer's own numbers, by the shop's. */
    Map<String, String> ownNumbers(String account, @Nullable List<String> products) {
        Map<String, String> own = new TreeMap<>();
        erp.post("/Shoxl/v1/GetCustomerProducts", question(account, products))
                .path("customerProducts")
                .forEach(row -> own.put(
                        row.path("productNumber").asString(),
                        row.path("ownProductNumber").asString()));
        return own;
    }

    private static ObjectNode question(String account, @Nullable List<String> products) {
        ObjectNode question = JsonNodeFactory.instance.objectNode().put("accountNumber", account);
        if (products != null) {
            products.forEach(question.putArray("productNumbers")::add);
        }
        return question;
    }
}
