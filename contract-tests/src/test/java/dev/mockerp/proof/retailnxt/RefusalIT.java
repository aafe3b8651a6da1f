package dev.mockerp.proof.retailnxt;

import static dev.mockerp.proof.retailnxt.RetailNxt.PATH;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mockerp.proof.harness.Exchange;
import dev.mockerp.proof.harness.Proves;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The refusals that every operation may give, in the words of RetailNxt. */
class RefusalIT {

    private final RetailNxt retailNxt = RetailNxt.standard();

    @Test
    @Proves("RNX-ORD-024")
    void otherMethodsAreRefused() {
        for (String method : List.of("POST", "PUT", "DELETE", "PATCH")) {
            Exchange refusal = retailNxt
                    .http()
                    .request(method, PATH)
                    .query("OrderIdentifier", "123")
                    .expect(405);
            assertThat(refusal.header("Allow")).contains("GET").doesNotContain(method);
            assertThat(refusal.text("/Error")).isNotBlank();
        }
        assertThat(retailNxt.http().request("OPTIONS", PATH).expect(204).header("Allow"))
                .contains("GET");
    }

    @Test
    @Proves("RNX-ORD-025")
    void aClientThatAcceptsNoJsonIsRefused() {
        for (String accept : List.of("application/xml", "text/html, image/*;q=0.5", "application/json;q=0")) {
            Exchange refusal = retailNxt.order("123").header("Accept", accept).expect(406);
            assertThat(refusal.text("/Error")).contains("json");
        }
        retailNxt.order("123").header("Accept", "text/html, */*;q=0.1").expect(200);
    }

    @Test
    @Proves("RNX-ORD-026")
    void anUnknownPathIsNotFound() {
        for (String path : List.of(
                "/api/CustomerOrders",
                "/api/customerorder",
                "/api/CustomerOrder/",
                "/api/CustomerOrder/123",
                "/api/")) {
            Exchange refusal =
                    retailNxt.http().get(path).query("OrderIdentifier", "123").expect(404);
            assertThat(refusal.text("/Error")).isNotBlank();
        }
    }

    @Test
    void headIsAGetWithoutBody() {
        Exchange head = retailNxt
                .http()
                .request("HEAD", PATH)
                .query("OrderIdentifier", "123")
                .expect(200);
        assertThat(head.body()).isEmpty();
    }

    @Test
    void aRepeatedParameterIsRefused() {
        Exchange refusal = retailNxt
                .ask()
                .rawQuery("OrderIdentifier=123&orderidentifier=124")
                .expect(400);
        assertThat(refusal.places()).containsExactly("query OrderIdentifier");
        assertThat(refusal.text("/Error")).isNotBlank();
    }

    @Test
    @Proves({"RNX-ORD-003", "RNX-ORD-023"})
    void everyViolationIsListedAtOnce() {
        Exchange refusal = retailNxt
                .ask()
                .rawQuery("x=%ff&OrderIdentifier=&orderidentifier=")
                .expect(400);
        assertThat(refusal.places()).contains("query x", "query OrderIdentifier", "query ShopCode");
    }
}
