package dev.mockerp.proof.retailnxt;

import static dev.mockerp.proof.retailnxt.RetailNxt.OTHER_SHOP;
import static dev.mockerp.proof.retailnxt.RetailNxt.SHOP;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mockerp.proof.harness.Exchange;
import dev.mockerp.proof.harness.MockErp;
import dev.mockerp.proof.harness.Proves;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** An ERP that fails as the vendor publishes it: 500 and an Error, whatever the reason. */
class PublishedFailureIT {

    private static MockErp mock;

    private final RetailNxt retailNxt = RetailNxt.of(mock);

    @BeforeAll
    static void start() {
        mock = MockErp.start("--retailnxt.refusal-status=500");
    }

    @AfterAll
    static void stop() {
        mock.close();
    }

    @Test
    @Proves({"RNX-ORD-002", "RNX-ORD-020", "RNX-ORD-021", "RNX-ORD-023"})
    void everyRefusalIsTheOneThatIsPublished() {
        for (Exchange refusal : List.of(
                retailNxt.ask().expect(500),
                retailNxt.shop(OTHER_SHOP).expect(500),
                retailNxt.authorized(null).shop(SHOP).expect(500),
                retailNxt.authorized(RetailNxt.basic("shop", "no")).order("123").expect(500))) {
            assertThat(refusal.text("/Error")).isNotBlank();
            assertThat(refusal.text()).doesNotContain("InternalOrderNr");
        }
        assertThat(retailNxt.shop(OTHER_SHOP).expect(500).text("/Error")).isEqualTo("Not Authorized");
    }

    @Test
    void whatIsNoRefusalIsAnsweredAsEver() {
        assertThat(RetailNxt.numbers(retailNxt.order(SHOP, "123").expect(200))).containsExactly(1001);
        assertThat(retailNxt.order("no-such-order").expect(200).json()).isEmpty();
    }

    @Test
    void otherApisRefuseAsEver() {
        mock.http().post("/Shoxl/v1/GetCustomerProducts", "{}").expect(400);
        mock.http().get("/v2/tenants/demo/customers").expect(401);
    }
}
