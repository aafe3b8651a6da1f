package dev.mockerp.verify.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mockerp.contract.Api;
import dev.mockerp.contract.fault.Fault;
import dev.mockerp.contract.fault.Faults;
import dev.mockerp.proof.broken.BrokenErp;
import dev.mockerp.proof.harness.MockErp;
import dev.mockerp.verify.command.Program.Ended;
import dev.mockerp.verify.http.RawServer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an ERP does otherwise than the sample shop expects is named, with its place. */
class PactReplayFindsIT {

    private static final String SECRET = "s3cr3t/Of+The=Vendor";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SHOXL | stock-as-text | body $[0].stock | the rule number, like 250 | \"14\"",
                "SHOXL | own-number-misspelt | body $.customerProducts[0].ownProductNumber | to be there | nothing",
                "SHOXL | product-informations-created | status | 200 | 201",
                "SHOXL | html-page | header content-type | application/json | text/html",
                "SHOXL | answer-cut-off | body $ | a JSON document | [{",
                "RETAILNXT | requested-order-missing | body $ | the rule type min 1 | []",
                "RETAILNXT | no-credentials-needed | status | the rule statusCode: 400 or above | 200",
                "FLOWRETAIL | total-as-text | body $.paging.totalCount | the rule integer | \"1\"",
                "FLOWRETAIL | create-answered-with-200 | status | 201 | 200"
            })
    void aFaultOfTheCatalogue(Api api, String name, String place, String expected, String observed) {
        Fault fault = Faults.of(api).stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
        try (BrokenErp erp = BrokenErp.of(fault, MockErp.shared().baseUrl())) {
            Ended ended = Program.runHere(
                    "pact", PactFile.ofTheShop(api), "--profile", ProfileFile.in(folder, api, erp.baseUrl()));
            assertThat(ended.code()).as(ended.said()).isEqualTo(1);
            assertThat(ended.out().replace(System.lineSeparator(), "\n"))
                    .contains("fail        interactions[", "  " + place + "\n    expected " + expected)
                    .contains("    observed " + observed)
                    .containsPattern(" [1-9]\\d* failed, 0 not tested");
        }
    }

    @Test
    void anErpThatRepeatsWhatItIsSentGivesNoSecretAway() {
        try (RawServer erp = new RawServer((request, connection, out) -> {
            String authorization = request.replaceFirst("(?s).*?[Aa]uthorization: ([^\\r\\n]*).*", "$1");
            byte[] body = ("{\"customerUid\": 1, \"token\": \"" + SECRET + "\"}").getBytes(StandardCharsets.UTF_8);
            out.write(("HTTP/1.1 200 OK\r\nContent-Type: text/html;x=\"" + authorization
                            + "\"\r\nConnection: close\r\nContent-Length: " + body.length + "\r\n\r\n")
                    .getBytes(StandardCharsets.UTF_8));
            out.write(body);
        })) {
            Path pact = PactFile.in(folder, 3, """
                    {"description": "a question",
                     "request": {"method": "GET", "path": "/v2/tenants/demo/customers/c-1",
                                 "headers": {"Authorization": "Bearer of the shop"}},
                     "response": {"status": 200, "headers": {"Content-Type": "application/json"},
                                  "body": {"customerUid": "c-1"}}}
                    """);
            Path profile = ProfileFile.in(
                    folder, Api.FLOWRETAIL, URI.create(erp.url()), "auth: { type: bearer, token: \"${ERP_SECRET}\" }");
            try (Program program = Program.start(Map.of("ERP_SECRET", SECRET), "pact", pact, "--profile", profile)) {
                Ended ended = program.end(Duration.ofSeconds(60));
                assertThat(ended.code()).as(ended.said()).isEqualTo(1);
                assertThat(erp.requests()).anyMatch(request -> request.contains("Bearer " + SECRET));
                assertThat(ended.said()).doesNotContain(SECRET).contains("$ERP_TOKEN");
            }
        }
    }
}
