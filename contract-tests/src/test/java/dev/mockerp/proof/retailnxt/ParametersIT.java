package dev.mockerp.proof.retailnxt;

import static dev.mockerp.proof.retailnxt.RetailNxt.OTHER_SHOP;
import static dev.mockerp.proof.retailnxt.RetailNxt.PATH;
import static dev.mockerp.proof.retailnxt.RetailNxt.SHOP;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mockerp.proof.harness.Exchange;
import dev.mockerp.proof.harness.Proves;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Parameters, the refusals that follow from them, and who may ask. */
class ParametersIT {

    private final RetailNxt retailNxt = RetailNxt.standard();

    @Test
    @Proves({"RNX-ORD-002", "RNX-ORD-003", "RNX-ORD-023"})
    void aRequestWithoutBothParametersIsRefused() {
        Exchange refusal = retailNxt.ask().expect(400);

        assertThat(refusal.text("/Error")).isNotBlank();
        assertThat(refusal.violations()).contains("query ShopCode RNX-ORD-002");
        retailNxt.ask().query("Shop", SHOP).query("Order", "123").expect(400);
    }

    @Test
    @Proves("RNX-ORD-005")
    void emptyParametersCountAsAbsent() {
        assertThat(retailNxt.order("", "").expect(400).violations()).contains("query ShopCode RNX-ORD-002");
        retailNxt.shop("").expect(400);
        retailNxt.order("").expect(400);
        retailNxt.ask().rawQuery("ShopCode&OrderIdentifier").expect(400);
        assertThat(RetailNxt.numbers(retailNxt.order("", "123").expect(200))).containsExactly(1001);
        assertThat(RetailNxt.numbers(retailNxt.order(SHOP, "").expect(200)))
                .containsExactlyInAnyOrderElementsOf(RetailNxt.ORDERS);
    }

    @Test
    @Proves("RNX-ORD-006")
    void parameterNamesAreTakenInAnyCase() {
        for (String shop : List.of("shopcode", "SHOPCODE", "shopCode")) {
            for (String order : List.of("orderidentifier", "ORDERIDENTIFIER", "orderIdentifier")) {
                Exchange answer =
                        retailNxt.ask().query(shop, SHOP).query(order, "124").expect(200);
                assertThat(RetailNxt.numbers(answer)).containsExactly(1002);
                retailNxt.ask().query(shop, OTHER_SHOP).query(order, "223").expect(403);
            }
        }
    }

    @Test
    @Proves("RNX-ORD-007")
    void unknownParametersAreAccepted() {
        assertThat(RetailNxt.numbers(retailNxt
                        .order("123")
                        .query("colour", "red")
                        .query("Order Identifier", "124")
                        .expect(200)))
                .containsExactly(1001);
    }

    @Test
    @Proves({"RNX-ORD-018", "RNX-ORD-023"})
    void aForeignShopIsRefused() {
        for (String shop : List.of(OTHER_SHOP, "FL_NL_3", "fl_nl_1", "*", "FL_NL_1,FL_NL_2")) {
            assertThat(retailNxt.shop(shop).expect(403).text("/Error")).isNotBlank();
            assertThat(retailNxt.order(shop, "123").expect(403).text("/Error")).isNotBlank();
        }
        assertThat(retailNxt.other().shop(SHOP).expect(403).text("/Error")).isNotBlank();
    }

    @Test
    @Proves("RNX-ORD-019")
    void anIdentifierFindsOrdersOfOwnShopsOnly() {
        assertThat(RetailNxt.numbers(retailNxt.order("WEB-2026-0042").expect(200)))
                .containsExactly(1003);
        assertThat(RetailNxt.numbers(retailNxt.other().order("WEB-2026-0042").expect(200)))
                .containsExactly(2001);
        assertThat(retailNxt.order("223").expect(200).json()).isEmpty();
        assertThat(retailNxt.other().order("1001").expect(200).json()).isEmpty();
    }

    @Test
    @Proves({"RNX-ORD-020", "RNX-ORD-022", "RNX-ORD-023"})
    void aRequestWithoutCredentialsIsRefused() {
        assertUnauthorized(retailNxt.authorized(null));
    }

    @Test
    @Proves({"RNX-ORD-021", "RNX-ORD-022", "RNX-ORD-023"})
    void wrongCredentialsAreRefused() {
        for (String wrong : List.of(
                RetailNxt.basic("shop", "shop2"),
                RetailNxt.basic("shop", "Shop"),
                RetailNxt.basic("SHOP", "shop"),
                RetailNxt.basic("shop", ""),
                RetailNxt.basic("", "shop"),
                RetailNxt.basic("nobody", "shop"),
                RetailNxt.basic("shop ", "shop"),
                "Basic",
                "Basic c2hvcA==",
                "Basic !!!",
                "Bearer demo-token",
                "Bearer c2hvcDpzaG9w")) {
            assertUnauthorized(retailNxt.authorized(wrong));
        }
        retailNxt.authorized("basic c2hvcDpzaG9w").order("123").expect(200);
    }

    @Test
    void credentialsAreAskedForBeforeParameters() {
        retailNxt.authorized(null).ask().expect(401);
        retailNxt.authorized(null).shop(OTHER_SHOP).expect(401);
        retailNxt.authorized(null).http().request("POST", PATH).expect(405);
    }

    private static void assertUnauthorized(RetailNxt nobody) {
        for (Exchange refusal : List.of(
                nobody.order(SHOP, "123").expect(401),
                nobody.shop(SHOP).expect(401),
                nobody.order("123").expect(401))) {
            assertThat(refusal.header("WWW-Authenticate")).startsWith("Basic realm=");
            assertThat(refusal.text("/Error")).isNotBlank();
            assertThat(refusal.text()).doesNotContain("InternalOrderNr");
        }
    }
}
