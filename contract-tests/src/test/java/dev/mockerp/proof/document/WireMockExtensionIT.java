package dev.mockerp.proof.document;

import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import dev.mockerp.proof.harness.ContractWitness;
import dev.mockerp.proof.harness.Http;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The lines of Java that the page shows to serve stubs in a test are these, and do what it says. */
class WireMockExtensionIT {

    private static final Path OWN = Path.of("src/test/java/dev/mockerp/proof/document/WireMockExtensionIT.java");

    // As the page has it, but for the folder, which is the one that the build made the zip of.
    @RegisterExtension
    static WireMockExtension erp = WireMockExtension.newInstance()
            .options(wireMockConfig().dynamicPort().usingFilesUnderDirectory("target/mock-erp-stubs"))
            .build();

    @Test
    void aTestHasAnErp() {
        Http http = new Http(URI.create(erp.baseUrl()), new ContractWitness());
        assertThat(http.get("/v2/tenants/demo/customers/customer-310")
                        .header("Authorization", "Bearer any")
                        .expect(200)
                        .text("/externalId"))
                .isEqualTo("310");
    }

    @Test
    void thePageHasTheseLines() throws Exception {
        String page = Files.readString(Path.of("README.md"));
        String snippet = page.substring(page.indexOf("```java\n", page.indexOf("## WireMock stubs")) + 8);
        List<String> lines = snippet.substring(0, snippet.indexOf("```"))
                .lines()
                .map(line -> line.strip().replace("\"stubs\"", "\"target/mock-erp-stubs\""))
                .toList();

        assertThat(lines).hasSizeGreaterThan(3);
        assertThat(Files.readAllLines(OWN).stream().map(String::strip)).containsSequence(lines);
    }
}
