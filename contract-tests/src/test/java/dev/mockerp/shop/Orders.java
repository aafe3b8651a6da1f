package dev.mockerp.shop;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The orders of a shop, by RetailNxt. */
final class Orders {

    private final Erp erp;

    Orders(Erp erp) {
        this.erp = erp;
    }

    /** The states of the orders with that identifier. */
    List<String> states(String shop, String order) {
        return erp.get("/api/CustomerOrder?ShopCode=" + encode(shop) + "&OrderIdentifier=" + encode(order))
                .valueStream()
                .map(found -> found.path("Status").asString())
                .toList();
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
