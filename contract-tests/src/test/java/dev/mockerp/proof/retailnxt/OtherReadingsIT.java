package dev.mockerp.proof.retailnxt;

import static dev.mockerp.proof.retailnxt.RetailNxt.OTHER_SHOP;
import static dev.mockerp.proof.retailnxt.RetailNxt.SHOP;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mockerp.proof.harness.Exchange;
import dev.mockerp.proof.harness.MockErp;
import dev.mockerp.proof.harness.Proves;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** An ERP that says no with 404 to an unknown order, and reads its parameters to the letter. */
class OtherReadingsIT {

    private static MockErp mock;

    private final RetailNxt retailNxt = RetailNxt.of(mock);

    @BeforeAll
    static void start() {
        mock = MockErp.start(
                "--retailnxt.unknown-order=not-found",
                "--retailnxt.parameter-names=exact",
                "--retailnxt.order-identifier=external",
                "--unknown-members=refuse");
    }

    @AfterAll
    static void stop() {
        mock.close();
    }

    @Test
    @Proves("RNX-ORD-009")
    void anUnknownOrderIsNotFound() {
        for (Exchange refusal : new Exchange[] {
            retailNxt.order("no-such-order").expect(404),
            retailNxt.order(SHOP, "223").expect(404),
            retailNxt.other().order(OTHER_SHOP, "123").expect(404)
        }) {
            assertThat(refusal.text("/Error")).isNotBlank();
        }
        assertThat(RetailNxt.numbers(retailNxt.order("123").expect(200))).containsExactly(1001);
        assertThat(RetailNxt.numbers(retailNxt.shop(SHOP).expect(200)))
                .containsExactlyInAnyOrderElementsOf(RetailNxt.ORDERS);
    }

    @Test
    void internalNumbersIdentifyNothing() {
        retailNxt.order("1001").expect(404);
        assertThat(RetailNxt.numbers(retailNxt.order("1002").expect(200))).containsExactly(1004);
    }

    @Test
    void parameterNamesCountToTheLetter() {
        Exchange refusal = retailNxt
                .ask()
                .query("shopcode", SHOP)
                .query("ORDERIDENTIFIER", "123")
                .expect(400);

        assertThat(refusal.places()).contains("query shopcode", "query ORDERIDENTIFIER", "query ShopCode");
    }

    @Test
    void unknownParametersAreRefused() {
        Exchange refusal = retailNxt.order("123").query("colour", "red").expect(400);
        assertThat(refusal.places()).containsExactly("query colour");
        assertThat(refusal.text("/Error")).contains("colour");
    }
}
