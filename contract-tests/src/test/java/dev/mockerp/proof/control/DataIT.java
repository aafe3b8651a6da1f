package dev.mockerp.proof.control;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mockerp.proof.harness.Http;
import dev.mockerp.proof.harness.MockErp;
import dev.mockerp.proof.harness.Unique;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Whoever does not know the data finds what to ask the ERPs for, and is let in. */
class DataIT {

    private static final String DATA = "/__erp/data/";

    private final Http http = MockErp.shared().http();

    private List<String> ids(String query) {
        return http.get(DATA + query).expect(200).at("/items").findValuesAsString("id");
    }

    /** What was listed, as a client that sends its headers. */
    private Http as(JsonNode item) {
        Http client = http;
        for (JsonNode header : item.path("headers")) {
            client = client.with(
                    header.path("name").asString(), header.path("value").asString());
        }
        return client;
    }

    @Test
    void everyOrderThatIsListedIsAnsweredToItsHeaders() {
        for (JsonNode order : http.get(DATA + "orders?limit=500").expect(200).at("/items")) {
            assertThat(as(order)
                            .get("/api/CustomerOrder")
                            .query("ShopCode", order.path("within").asString())
                            .query("OrderIdentifier", order.path("id").asString())
                            .expect(200)
                            .json())
                    .as(order.toString())
                    .isNotEmpty();
        }
    }

    @Test
    void everyTenantThatIsListedIsOpenToItsHeaders() {
        for (JsonNode tenant : http.get(DATA + "tenants").expect(200).at("/items")) {
            as(tenant)
                    .get("/v2/tenants/" + tenant.path("id").asString() + "/customers")
                    .expect(200);
        }
    }

    @Test
    void everyProductIsPricedForAnyAccount() {
        JsonNode products = http.get(DATA + "products?limit=500").expect(200).at("/items");
        String numbers = String.join("\",\"", products.findValuesAsString("id"));

        for (String account : ids("accounts")) {
            assertThat(http.post(
                                    "/Shoxl/v1/GetProductInformations",
                                    "{\"accountNumber\":\"" + account + "\",\"productNumbers\":[\"" + numbers + "\"]}")
                            .expect(200)
                            .json())
                    .hasSameSizeAs(products);
        }
    }

    @Test
    void pagesTogetherAreTheWholeList() {
        int total = http.get(DATA + "products").expect(200).at("/total").asInt();

        assertThat(total).isGreaterThan(4);
        assertThat(ids("products?limit=3&offset=0"))
                .hasSize(3)
                .containsExactlyElementsOf(ids("products?limit=500").subList(0, 3));
        assertThat(ids("products?limit=3&offset=3"))
                .containsExactlyElementsOf(ids("products?limit=500").subList(3, Math.min(6, total)));
        assertThat(ids("products?offset=" + total)).isEmpty();
    }

    @Test
    void aTextIsFoundInIdentifiersAndNamesInAnyCase() {
        assertThat(ids("products?contains=wandbeugel")).containsExactly("70001");
        assertThat(ids("products?contains=7000")).contains("70001");
        assertThat(http.get(DATA + "products?contains=no+such+product")
                        .expect(200)
                        .at("/total")
                        .asInt())
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonsense", "Products", "customers"})
    void anUnknownKindIsRefusedWithTheKnownOnes(String kind) {
        assertThat(http.get(DATA + kind).expect(404).text("/detail"))
                .contains("accounts, orders, products, shops, tenants");
    }

    @Test
    void whoLooksBesideTheShopIsNotInTheJournal() {
        Http sandbox = http.with("X-Sandbox", Unique.text("beside"));

        sandbox.get("/api/CustomerOrder?ShopCode=FL_NL_1")
                .header("X-Journal", "off")
                .send();
        sandbox.get("/api/CustomerOrder?ShopCode=FL_NL_2").send();

        assertThat(sandbox.get("/__erp/journal").expect(200).at("/entries").findValuesAsString("query"))
                .containsExactly("ShopCode=FL_NL_2");
    }
}
