package dev.mockerp.proof.console;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mockerp.proof.harness.Http;
import dev.mockerp.proof.harness.MockErp;
import dev.mockerp.proof.harness.Unique;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;
import tools.jackson.databind.JsonNode;

/** What people see in the console is what the mock does. */
@EnabledIf(
        value = "dev.mockerp.proof.console.Browser#isThere",
        disabledReason = "there is no chromium, or no chromedriver")
@Execution(ExecutionMode.SAME_THREAD)
class ConsoleIT {

    private static final String PRODUCTS = "/Shoxl/v1/GetProductInformations";

    private static Browser browser;

    /** Each test has an ERP of its own. */
    private final String sandbox = Unique.text("console");

    private final Http http = MockErp.shared().http().with("X-Sandbox", sandbox);

    @BeforeAll
    static void open() {
        browser = new Browser(MockErp.shared().baseUrl().toString());
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    private JsonNode journal() {
        return http.get("/__erp/journal").expect(200).at("/entries");
    }

    private void askForProducts(String body) {
        http.post(PRODUCTS, body).send();
    }

    @Test
    void theFirstRequestOfEachErpIsAnswered() {
        browser.open(sandbox, "start");

        browser.reads("main", "Zorgbad Groothandel B.V.");
        for (String api : new String[] {"shoxl", "retailnxt", "flowretail"}) {
            String card = "section:has(#api-" + api + ")";
            browser.press("Send it", card);
            browser.reads(card, "Answered 200");
        }
        assertThat(journal().findValuesAsString("status")).containsExactly("200", "200", "200");
    }

    @Test
    void aRequestIsThereAsSoonAsItIsAnsweredWithTheReasonOfItsRefusal() {
        browser.open(sandbox, "requests");
        browser.reads("main", "No request has come yet");
        browser.reads("[role=status]", "Live.");

        askForProducts("{\"accountNumber\":\"128\",\"productNumbers\":[\"70001\"]}");
        browser.reads(".requests tr:nth-child(1)", "keeps the contract");
        askForProducts("{\"productNumbers\":[\"70001\", 90001]}");
        browser.reads(".requests tr:nth-child(1)", "breaks the contract in 2 places");

        browser.press("POST " + PRODUCTS);
        assertThat(browser.reads(".detail", "Copy as curl"))
                .contains("/productNumbers/1", "/accountNumber", "absent", "90001");
        browser.type("Find", "no such request");
        browser.reads("[role=status]", "2 requests shown, 1 refused");
    }

    /** A browser has six connections to a server; pages that it keeps for the way back must not hold theirs. */
    @Test
    void pagesThatWereLeftHoldNoConnection() {
        for (int visit = 1; visit <= 7; visit++) {
            browser.open(sandbox, "requests");
            browser.reads("[role=status]", "Live.");
        }
    }

    @Test
    void productsHaveThePricesOfTheAccountThatIsChosen() {
        browser.open(sandbox, "products");

        browser.reads("main", "VERZORGINGSDOUCHE");
        browser.type("Prices for", "128");
        assertThat(browser.reads("tr:has(td:first-child code)", "123456789")).contains("€23.91", "100 on €21.35");
        browser.type("Find", "wandbeugel");
        browser.reads("main", "1 to 1 of 1");
        assertThat(journal()).as("who looks is not the shop").isEmpty();
    }

    @Test
    void customersAreThoseThatTheErpHasNow() {
        String name = Unique.text("Nieuw");
        http.with("Authorization", "Bearer demo-token")
                .post(
                        "/v2/tenants/demo/customers",
                        "{\"customerType\":\"PERSON\",\"firstname\":\"Anna\",\"lastname\":\"" + name + "\"}")
                .expect(201);
        browser.open(sandbox, "customers");

        browser.type("Find", name);
        browser.press("Anna " + name);
        browser.reads(".detail", "\"lastname\": \"" + name + "\"");
    }

    @Test
    void anOrderShowsItsLines() {
        browser.open(sandbox, "orders");

        browser.press("124");
        assertThat(browser.reads(".detail", "Order 124")).contains("LX_NL_");
    }

    @Test
    void theClockIsSetAndTheSandboxReset() {
        browser.open(sandbox, "steer");

        browser.type("Let it go", "2026-03-02T09:15:30Z");
        browser.press("Set");
        browser.reads("main", "It shows 2026-03-02T09:15:30");
        assertThat(http.get("/__erp/clock").expect(200).text("/clock")).isEqualTo("2026-03-02T09:15:30Z");
        browser.type("Let it go", "yesterday");
        browser.press("Set");
        browser.reads("[role=alert]", "yesterday");

        browser.reads("main", "faults, stubs and requests that came since are gone");
        browser.press("Reset " + sandbox);
        browser.reads("#notices", "as new");
        assertThat(http.get("/__erp/clock").expect(200).text("/clock")).isEqualTo("running");
    }

    @Test
    void theErpFailsOnDemandAndBehavesAgain() {
        String body = "{\"accountNumber\":\"128\",\"productNumbers\":[\"70001\"]}";
        browser.open(sandbox, "steer");
        browser.reads("main", "None: the ERP behaves.");
        browser.reads("#fault-operation option", "getProductInformations");

        browser.type("The ERP", "answers with a status");
        browser.type("Status", "404");
        browser.type("To", "getProductInformations");
        browser.press("Add");
        browser.reads("#notices", "The ERP has that fault now.");
        http.post(PRODUCTS, body).expect(404);
        browser.type("The ERP", "breaks the contract");
        browser.type("Fault", "no-such-fault");
        browser.press("Add");
        assertThat(browser.reads("[role=alert]", "no-such-fault")).contains("The catalogue has no fault");

        browser.open(sandbox, "requests");
        browser.reads(".requests tr:nth-child(1)", "on demand: status");
        browser.open(sandbox, "steer");
        browser.press("Take fault 1 away");
        browser.reads("main", "None: the ERP behaves.");
        http.post(PRODUCTS, body).expect(200);
    }

    @ParameterizedTest
    @CsvSource({"shoxl,/Shoxl/v1/GetCustomerProducts", "control,/__erp/sandboxes/{name}"})
    void aContractIsShownAndNothingOfItComesFromElsewhere(String api, String path) {
        browser.complaints();
        browser.open(sandbox, "contracts/" + api);

        // The renderer breaks long paths where they may be broken.
        browser.reads(".swagger", path.substring(path.lastIndexOf('/')).replace("\u200b", ""));
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void theKeyboardIsEnough() {
        askForProducts("{}");
        browser.open(sandbox, "start");

        browser.keys(Keys.TAB);
        assertThat(browser.focused()).isEqualTo("Skip to the content");
        while (!browser.focused().equals("Requests")) {
            browser.keys(Keys.TAB);
        }
        browser.keys(Keys.ENTER);
        browser.reads(".requests", "GetProductInformations");
        while (!browser.focused().startsWith("POST ")) {
            browser.keys(Keys.TAB);
        }
        browser.keys(Keys.ENTER);
        browser.reads(".detail", "Refused.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"start", "requests", "products", "customers", "orders", "steer", "contracts"})
    void everyViewIsForEverybody(String view) {
        askForProducts("{}");
        try {
            browser.open(sandbox, view);
            browser.picture(view + "-light");
            assertThat(browser.barriers()).isEmpty();
            browser.prefer("dark");
            browser.picture(view + "-dark");
            assertThat(browser.faintTexts()).isEmpty();
            browser.width(320);
            browser.picture(view + "-narrow");
            assertThat(browser.overflow()).isZero();
        } finally {
            browser.prefer("light");
            browser.width(1280);
        }
    }
}
