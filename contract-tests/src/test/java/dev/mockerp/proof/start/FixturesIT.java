package dev.mockerp.proof.start;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mockerp.proof.harness.Exchange;
import dev.mockerp.proof.harness.Http;
import dev.mockerp.proof.harness.MockErp;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Data of one's own: files that replace the built-in ones of the same relative path. */
class FixturesIT {

    private static final String PRODUCT = """
            { "productNumber": "%s", "description": "Emmer", "netPrice": 4.25, "priceUnit": 1, "baseUnit": "pce",
              "taxPercentage": 21, "stock": 3, "resupply": "SHORT", "endOfLife": false, "tempNotAvailable": false,
              "eancode": "9520000010010" }""";

    private static final String SHOPS = """
            { "shops": [{ "shopCode": "S-1", "name": "Winkel" }],
              "users": [{ "username": "own", "password": "own", "shopCodes": ["S-1"] }] }""";

    @TempDir
    private Path folder;

    @Test
    void aFileReplacesTheBuiltInOneOfTheSamePath() throws IOException {
        write("flowretail/external-customers.json", "{ \"tenants\": [] }");
        write("notes.txt", "no fixture, and no JSON");
        try (MockErp mock = MockErp.start("--fixtures=" + folder)) {
            Http demo = mock.http().with("Authorization", "Bearer demo-token");
            assertThat(demo.post("/v2/tenants/demo/customers/search/external", "{\"query\":\"\"}")
                            .expect(200)
                            .at("/items"))
                    .isEmpty();
            demo.get("/v2/tenants/demo/customers/customer-128").expect(200);
        }
    }

    @Test
    void aFolderMayBeAllThereIs() throws IOException {
        write("shoxl/products.json", "{ \"products\": [" + PRODUCT.formatted("E-1") + "] }");
        write("retailnxt/shops.json", SHOPS);
        try (MockErp mock = MockErp.start("--fixtures=" + folder, "--fixtures-only=true")) {
            Http http = mock.http();
            assertThat(http.post(
                                    "/Shoxl/v1/GetProductInformations",
                                    "{\"accountNumber\":\"128\",\"productNumbers\":[\"E-1\",\"90001\"]}")
                            .expect(200)
                            .json())
                    .isEmpty();
            http.with("Authorization", "Basic c2hvcDpzaG9w")
                    .get("/api/CustomerOrder")
                    .query("ShopCode", "FL_NL_1")
                    .expect(401);
            Exchange orders = http.with("Authorization", "Basic b3duOm93bg==")
                    .get("/api/CustomerOrder")
                    .query("ShopCode", "S-1")
                    .expect(200);
            assertThat(orders.json()).isEmpty();
            http.with("Authorization", "Bearer demo-token")
                    .get("/v2/tenants/demo/customers")
                    .expect(401);
        }
    }

    @Test
    void aFileThatIsNotJsonIsToldWithItsPlace() throws IOException {
        write("shoxl/products.json", "{\n  \"products\": [\n    { \"productNumber\": }\n  ]\n}");
        assertRefused("products.json", "line 3");
    }

    @Test
    void everyBreachOfASchemaIsToldWithFileAndPointer() throws IOException {
        write(
                "shoxl/products.json",
                "{ \"products\": ["
                        + PRODUCT.formatted("E-1")
                                .replace("4.25", "\"4.25\"")
                                .replace("\"SHORT\"", "\"SOMETIMES\"")
                                .replace("\"baseUnit\"", "\"colour\"")
                        + "] }");
        assertRefused("shoxl/products.json", "/products/0/netPrice", "/products/0/resupply", "baseUnit", "colour");
    }

    @Test
    void aReferenceThatLeadsNowhereIsTold() throws IOException {
        write("shoxl/accounts.json", """
                { "accounts": [{ "accountNumber": "128", "name": "De Linde", "vat": "STANDARD",
                    "ownProductNumbers": { "no-such-product": "1" }, "prices": [] }] }""");
        assertRefused("shoxl/accounts.json", "/accounts/0/ownProductNumbers", "no-such-product");
    }

    @Test
    void anAccountWithoutCustomerIsTold() throws IOException {
        write("shoxl/accounts.json", """
                { "accounts": [{ "accountNumber": "no-such-customer", "name": "Niemand", "vat": "STANDARD",
                    "ownProductNumbers": {}, "prices": [] }] }""");
        write("flowretail/customers.json", "{ \"tenants\": [] }");
        assertRefused(
                "shoxl/accounts.json", "/accounts/0/accountNumber", "no-such-customer", "flowretail/customers.json");
    }

    @Test
    void whoBringsProductsNeedNotBringWhatSpeaksOfThem() throws IOException {
        write("shoxl/products.json", "{ \"products\": [" + PRODUCT.formatted("MUG-1") + "] }");
        try (MockErp mock = MockErp.start("--fixtures=" + folder)) {
            assertThat(mock.http()
                            .post(
                                    "/Shoxl/v1/GetProductInformations",
                                    "{\"accountNumber\":\"128\",\"productNumbers\":[\"90001\",\"MUG-1\"]}")
                            .expect(200)
                            .text("/0/productNumber"))
                    .isEqualTo("MUG-1");
        }
    }

    @Test
    void aProductThatIsThereTwiceIsTold() throws IOException {
        write(
                "shoxl/products.json",
                "{ \"products\": [" + PRODUCT.formatted("E-1") + "," + PRODUCT.formatted("E-1") + "] }");
        assertRefused("shoxl/products.json", "/products/1", "E-1");
    }

    @Test
    void aMemberThatIsThereTwiceIsTold() throws IOException {
        write("retailnxt/shops.json", SHOPS.replace("\"name\"", "\"shopCode\": \"S-1\", \"name\""));
        assertRefused("retailnxt/shops.json", "shopCode");
    }

    @Test
    void aFileOfAnUnknownNameIsTold() throws IOException {
        write("shoxl/product.json", "{}");
        write("Shoxl/x/deep.json", "{}");
        assertRefused("shoxl/product.json", "Shoxl/x/deep.json", "shoxl/products.json");
    }

    @Test
    void aFolderThatIsNotThereIsTold() {
        MockErp.Ended ended = MockErp.startInVain("--fixtures=" + folder.resolve("nowhere"));
        assertTold(ended, "nowhere", "is not a folder");
        assertTold(MockErp.startInVain("--fixtures-only=true"), "--fixtures=");
    }

    private void assertRefused(String... parts) {
        assertTold(MockErp.startInVain("--fixtures=" + folder), parts);
    }

    private static void assertTold(MockErp.Ended ended, String... parts) {
        assertThat(ended.code()).as(ended.err()).isEqualTo(2);
        assertThat(ended.out()).doesNotContain("mock-erp ready");
        assertThat(ended.err()).contains(parts);
        assertThat(ended.err() + ended.out()).doesNotContain("\tat ", "Exception", "org.springframework");
    }

    private void write(String path, String content) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }
}
