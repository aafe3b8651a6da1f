package dev.mockerp.proof.retailnxt;

import dev.mockerp.proof.harness.Exchange;
import dev.mockerp.proof.harness.Http;
import dev.mockerp.proof.harness.MockErp;
import dev.mockerp.proof.harness.Request;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** RetailNxt as the owner of a shop asks it. */
record RetailNxt(Http http) {

    static final String PATH = "/api/CustomerOrder";
    static final String SHOP = "FL_NL_1";
    static final String OTHER_SHOP = "FL_NL_2";

    /** Internal numbers of the orders of the first shop. 1004 is called 1002 outside, as 1002 is inside. */
    static final List<Integer> ORDERS = List.of(1001, 1002, 1003, 1004, 1005, 1006);

    /** The owner of the first shop, at the shared mock. */
    static RetailNxt standard() {
        return of(MockErp.shared());
    }

    /** The owner of the first shop. */
    static RetailNxt of(MockErp mock) {
        return new RetailNxt(mock.http().with("Authorization", basic("shop", "shop")));
    }

    /** The owner of the other shop. */
    RetailNxt other() {
        return authorized(basic("shop2", "shop2"));
    }

    RetailNxt authorized(@Nullable String authorization) {
        return new RetailNxt(http.with("Authorization", authorization));
    }

    Request ask() {
        return http.get(PATH);
    }

    Request shop(String code) {
        return ask().query("ShopCode", code);
    }

    Request order(String identifier) {
        return ask().query("OrderIdentifier", identifier);
    }

    Request order(String shop, String identifier) {
        return shop(shop).query("OrderIdentifier", identifier);
    }

    /** The internal numbers of the orders of an answer, in its order. */
    static List<Integer> numbers(Exchange answer) {
        return answer.json()
                .valueStream()
                .map(order -> order.path("InternalOrderNr").asInt())
                .toList();
    }

    static String basic(String user, String password) {
        byte[] pair = (user + ":" + password).getBytes(StandardCharsets.UTF_8);
        return "Basic " + Base64.getEncoder().encodeToString(pair);
    }
}
