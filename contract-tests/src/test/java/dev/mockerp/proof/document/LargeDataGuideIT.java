package dev.mockerp.proof.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mockerp.proof.harness.Http;
import dev.mockerp.proof.harness.MockErp;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Starts the mock as docs/guides/make-large-data.md says, runs the commands that it shows, and asks all APIs. */
class LargeDataGuideIT {

    private static final String GUIDE = guide();
    private static final Pattern OPTION = Pattern.compile("--generate=\\S+");

    @TempDir
    private static Path folder;

    private static MockErp mock;

    private static String guide() {
        try {
            return Files.readString(Path.of("..", "docs", "guides", "make-large-data.md"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @BeforeAll
    static void start() {
        String shown = ShownRequest.block("starts", "sh", GUIDE);
        assertThat(shown).isNotNull();
        mock = MockErp.start(
                OPTION.matcher(shown).results().map(found -> found.group()).toArray(String[]::new));
    }

    @AfterAll
    static void stop() {
        mock.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"product", "customer", "orders", "export"})
    void aCommandOfTheGuidePrintsWhatItShows(String request) throws Exception {
        String printed = ShownRequest.answer(request, GUIDE, mock.baseUrl().toString(), folder);
        String shown = ShownRequest.block("answer: " + request, "text", GUIDE);
        assertThat(printed.strip()).matches(Pattern.quote(shown.strip()).replace("…", "\\E.*\\Q"));
    }

    @Test
    void whatIsMadeIsTold() {
        assertThat(mock.log())
                .contains("mock-erp: making products=20000,customers=5000,accounts=500,orders=500")
                .containsPattern("mock-erp: made it in [0-9.]+ s");
    }

    @Test
    void nothingSpeaksOfWhatIsNotThereAndTheBuiltInDataStay() {
        JsonNode status = mock.http().get("/__erp/fixtures/status").expect(200).json();
        assertThat(status.path("warnings")).isEmpty();
        Http demo = mock.http().with("Authorization", "Bearer demo-token");
        assertThat(demo.get("/v2/tenants/demo/customers")
                        .expect(200)
                        .at("/paging/totalCount")
                        .asInt())
                .isGreaterThan(5000);
        demo.get("/v2/tenants/demo/customers/customer-128").expect(200);
    }

    @Test
    void whatASandboxWritesOverThemIsGoneAfterAReset() {
        Http own = mock.http().with("Authorization", "Bearer demo-token").with("X-Sandbox", "large-data");
        own.put("/v2/tenants/demo/customers/customer-G5000", "{\"city\":\"Zeist\"}")
                .expect(200);
        own.delete("/v2/tenants/demo/customers/customer-G4999").expect(204);
        assertThat(cityOf(own)).isEqualTo("Zeist");
        assertThat(cityOf(mock.http().with("Authorization", "Bearer demo-token")))
                .isNotEqualTo("Zeist");
        own.post("/__erp/reset", "").expect(204);
        assertThat(cityOf(own)).isNotEqualTo("Zeist");
        own.get("/v2/tenants/demo/customers/customer-G4999").expect(200);
    }

    private static String cityOf(Http http) {
        return http.get("/v2/tenants/demo/customers/customer-G5000").expect(200).text("/city");
    }

    @Test
    void theExportHasTheDataBehindThoseOfTheFile() {
        JsonNode products = mock.http()
                .get("/__erp/fixtures/shoxl/products.json")
                .expect(200)
                .json()
                .path("products");
        assertThat(products.get(0).path("productNumber").asString()).isEqualTo("90001");
        assertThat(products.get(products.size() - 1).path("productNumber").asString())
                .isEqualTo("G20000");
    }

    @Test
    void whatCannotBeMadeIsToldInASentence() {
        MockErp.Ended ended = MockErp.startInVain("--generate=products=some");
        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.err())
                .isEqualTo(
                        "mock-erp: --generate=products=some is not allowed: products is a number from 0 to 10000000\n");
    }
}
