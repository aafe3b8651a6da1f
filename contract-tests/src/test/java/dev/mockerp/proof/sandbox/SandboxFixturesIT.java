package dev.mockerp.proof.sandbox;

import static dev.mockerp.proof.sandbox.Sandbox.CUSTOMERS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mockerp.proof.harness.Exchange;
import dev.mockerp.proof.harness.Http;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Data of a sandbox of its own. */
class SandboxFixturesIT {

    private static final String PRODUCTS = """
            {"shoxl/products.json":{"products":[{"productNumber":"MUG-1","description":"Mok","netPrice":4.25,
             "priceUnit":1,"baseUnit":"pce","taxPercentage":21,"stock":3,"resupply":"SHORT","endOfLife":false,
             "tempNotAvailable":false,"eancode":"9520000010010"}]}}""";
    private static final String QUESTION = "{\"accountNumber\":\"128\",\"productNumbers\":[\"MUG-1\",\"70001\"]}";

    private final Sandbox sandbox = Sandbox.fresh();

    private List<String> products(Http http) {
        return http.post("/Shoxl/v1/GetProductInformations", QUESTION)
                .expect(200)
                .json()
                .valueStream()
                .map(row -> row.path("productNumber").asString())
                .toList();
    }

    private static String origin(Exchange status, String file) {
        return status.at("/files")
                .valueStream()
                .filter(each -> each.path("file").asString().equals(file))
                .map(each -> each.path("origin").asString())
                .findFirst()
                .orElse("absent");
    }

    @Test
    void aReplacedFileCountsInItsSandboxOnly() {
        sandbox.create("somebody", "Jansen");

        Exchange status = sandbox.replace(PRODUCTS).expect(200);

        assertThat(origin(status, "shoxl/products.json")).isEqualTo("sandbox");
        assertThat(origin(status, "shoxl/accounts.json")).isEqualTo("built-in");
        assertThat(status.text("/warnings/0")).contains("is not in shoxl/products.json");
        assertThat(products(sandbox.http())).containsExactly("MUG-1");
        assertThat(products(Sandbox.fresh().http())).containsExactly("70001");
        assertThat(sandbox.read("somebody").status())
                .as("written customers stay")
                .isEqualTo(200);
    }

    @Test
    void replacedCustomersTakeThePlaceOfThoseThatWereWritten() {
        sandbox.create("somebody", "Jansen");
        ObjectNode file = (ObjectNode) sandbox.fixtures().path("flowretail/customers.json");
        sandbox.http().delete(CUSTOMERS + "/customer-310").expect(204);

        sandbox.replace(Sandbox.object().set("flowretail/customers.json", file)).expect(200);

        assertThat(sandbox.read("somebody").status()).isEqualTo(200);
        assertThat(sandbox.read("customer-310").status()).isEqualTo(200);
        sandbox.replace("{\"flowretail/customers.json\":{\"tenants\":[]}}").expect(200);
        assertThat(sandbox.customers().path("items")).isEmpty();
    }

    @Test
    void tokensAndShopsAreThoseOfTheSandbox() {
        ObjectNode files = Sandbox.object();
        ObjectNode tenants = (ObjectNode) sandbox.fixtures().path("flowretail/tenants.json");
        ((ObjectNode) tenants.at("/tenants/0/tokens/0")).put("token", "own-token");
        sandbox.replace(files.set("flowretail/tenants.json", tenants)).expect(200);

        sandbox.http().get(CUSTOMERS).expect(401);
        sandbox.http().with("Authorization", "Bearer own-token").get(CUSTOMERS).expect(200);
        Sandbox.fresh().http().get(CUSTOMERS).expect(200);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}|400|body",
                "{\"nope.json\":{}}|400|body /nope.json",
                "{\"../x.json\":{}}|400|body /..~1x.json",
                "{\"shoxl/products.json\":[]}|400|body /shoxl~1products.json",
                "{\"shoxl/products.json\":{\"products\":[{}]}}|400|body /shoxl~1products.json/products/0",
                "{\"retailnxt/shops.json\":{\"shops\":[{\"shopCode\":\"A\",\"name\":\"A\"}],\"users\":[{\"username\":\"u\",\"password\":\"p\",\"shopCodes\":[\"B\"]}]}}|400|body /retailnxt~1shops.json/users/0/shopCodes",
                "{\"retailnxt/shops.json\":{\"shops\":[{\"shopCode\":\"A\",\"name\":\"A\"}],\"users\":[{\"username\":\"u\",\"password\":\"p\",\"shopCodes\":[\"A\"]}]}}|409|fixtures /retailnxt~1orders.json/orders/0/LocationIdentifier",
                "{\"flowretail/customers.json\":{\"tenants\":[{\"tenantUid\":\"demo\",\"customers\":[{\"customerUid\":\"a\",\"customerType\":\"PERSON\",\"createdAt\":\"2026-13-45T10:00:00.000Z\",\"lastModifiedAt\":\"2026-01-01T10:00:00.000Z\"}]}]}}|400|body /flowretail~1customers.json/tenants/0/customers/0"
            })
    void whatCannotBeTakenIsRefusedWithFileAndPointerAndChangesNothing(String body, int status, String place) {
        JsonNode before = sandbox.fixtures();

        assertThat(sandbox.replace(body).expect(status).places()).contains(place.equals("body") ? "body " : place);

        assertThat(sandbox.fixtures()).isEqualTo(before);
    }

    @Test
    void allMistakesOfAllFilesAreToldAtOnceAndNoFileIsTaken() {
        sandbox.replace(PRODUCTS).expect(200);
        ObjectNode files = Sandbox.object();
        files.putObject("shoxl/products.json").put("products", 7);
        files.putObject("shoxl/accounts.json").putArray("accounts").add(true);
        files.putObject("flowretail/external-customers.json").putArray("tenants");

        assertThat(sandbox.replace(files).expect(400).places())
                .contains("body /shoxl~1products.json/products")
                .doesNotHaveDuplicates();
        assertThat(products(sandbox.http())).containsExactly("MUG-1");
        assertThat(origin(
                        sandbox.http().get("/__erp/fixtures/status").expect(200), "flowretail/external-customers.json"))
                .isEqualTo("built-in");
    }

    @Test
    void ownFilesMustFitEachOther() {
        ObjectNode files = Sandbox.object();
        files.putObject("flowretail/customers.json").putArray("tenants");
        ObjectNode account =
                files.putObject("shoxl/accounts.json").putArray("accounts").addObject();
        account.put("accountNumber", "128").put("name", "De Linde").put("vat", "STANDARD");
        account.putObject("ownProductNumbers");
        account.putArray("prices");

        assertThat(sandbox.replace(files).expect(400).places())
                .containsExactly("body /shoxl~1accounts.json/accounts/0/accountNumber");
        ((ObjectNode) files.get("shoxl/accounts.json")).put("lenient", true);
        assertThat(sandbox.replace(files).expect(200).text("/warnings/0")).contains("customer 128 is not in");
    }

    @Test
    void oneFileIsExportedAsInTheExportOfAll() {
        sandbox.create("somebody", "Jansen");

        JsonNode all = sandbox.fixtures();
        assertThat(all.propertyNames())
                .hasSize(8)
                .allSatisfy(file -> assertThat(sandbox.http()
                                .get("/__erp/fixtures/" + file)
                                .expect(200)
                                .json())
                        .isEqualTo(all.get(file)));
        for (String file : List.of("shoxl/nope.json", "schema/products.schema.json", "..%2F/x", "%2e%2e/%2e%2e")) {
            assertThat(sandbox.http().get("/__erp/fixtures/" + file).send().status())
                    .as(file)
                    .isIn(400, 404);
        }
    }

    @Test
    void anExportCanBePutIntoAnotherSandbox() {
        sandbox.create("somebody", "Jansen");
        sandbox.http().delete(CUSTOMERS + "/customer-128").expect(204);
        sandbox.replace(PRODUCTS).expect(200);
        Sandbox other = Sandbox.fresh();

        other.replace(sandbox.fixtures()).expect(200);

        assertThat(other.customers()).isEqualTo(sandbox.customers());
        assertThat(other.fixtures()).isEqualTo(sandbox.fixtures());
        assertThat(products(other.http())).containsExactly("MUG-1");
    }
}
