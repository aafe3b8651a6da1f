package dev.mockerp.verify.pact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.mockerp.contract.Api;
import dev.mockerp.contract.Contract;
import dev.mockerp.contract.Operation;
import dev.mockerp.verify.run.Json;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

class PactCheckTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"Shoxl", "RetailNxt", "FlowRetail"})
    void findsNothingWrongWithTheShopsPacts(String provider) {
        CheckedPact pact = new PactCheck(Contract.LATEST).check(Path.of("pacts", "web-shop-" + provider + ".json"));

        assertThat(lines(pact)).isEmpty();
        assertThat(pact.interactions()).hasSizeGreaterThan(2);
    }

    @Test
    void namesEveryMistakeWithItsPlace() {
        CheckedPact pact = new PactCheck(Contract.LATEST).check(Path.of("src/test/resources/wrong-pacts/wrong.json"));
        assertThat(lines(pact))
                .containsExactly(
                        "interactions[0].request.path: no API has an operation GET /Shoxl/v1/GetOrders",
                        "interactions[1].request.method: no API has an operation GET /Shoxl/v1/GetProductInformations;"
                                + " that path takes POST",
                        "interactions[2].request.body.accountNumber: it must be of JSON type string, but is the number"
                                + " 128",
                        "interactions[2].request.body.productNumbers: it must be there",
                        "interactions[2].request.body.currency: GetProductInformationsRequest has no member currency",
                        "interactions[3].response.body[0].productNumber: it must be of JSON type string, but is the"
                                + " number 90001",
                        "interactions[3].response.body[0].quantityDiscountPrices[0].nettoPricePerItemExclVat: it must be"
                                + " of JSON type number, but is the string 9.50",
                        "interactions[3].response.body[0].stock: it must be of JSON type number, but is the string 12",
                        "interactions[3].response.body[0].ProductNumber: GetProductInformationResult has no member"
                                + " ProductNumber; it is spelled productNumber",
                        "interactions[4].response.status: getCustomer declares no status 202, but 200, 400, 401, 403,"
                                + " 404, 405, 406",
                        "interactions[5].request.query.page: listCustomers has no query parameter page",
                        "interactions[5].request.query.pageSize: it must be of JSON type integer, but is the string"
                                + " many",
                        "interactions[5].request.query.sortDirection: it breaks enum [\"ASC\",\"DESC\"]: up",
                        "interactions[6].response.body: deleteCustomer answers status 204 without a body",
                        "interactions[7].request.body: searchCustomers needs a body",
                        "interactions[8].response.body: it breaks FLW-CUS-025: No customer stands twice on a page");
        assertThat(pact.mistakes()).isEqualTo(16);
        assertThat(pact.interactions()).hasSize(10);
    }

    @ParameterizedTest
    @EnumSource(Api.class)
    void findsNothingWrongInTheExamplesOfTheContract(Api api) throws IOException {
        Contract contract = Contract.of(api);
        ArrayNode interactions = Json.array();
        for (Operation operation : contract.operations()) {
            int status = operation.successes().stream().sorted().findFirst().orElseThrow();
            for (JsonNode body : examples(contract, operation.pointer() + "/requestBody")) {
                for (JsonNode answer : examples(contract, operation.pointer() + "/responses/" + status)) {
                    interactions.add(interaction(operation, body, status, answer));
                }
            }
        }
        CheckedPact pact = check(pact("3.0.0", interactions));

        assertThat(interactions.size())
                .isGreaterThanOrEqualTo(contract.operations().size());
        assertThat(lines(pact))
                .filteredOn(line -> !line.endsWith("is deprecated"))
                .isEmpty();
        assertThat(pact.mistakes()).isZero();
    }

    @Test
    void warnsOfMembersThatAreDeprecated() throws IOException {
        CheckedPact pact = check(pact("3.0.0", Json.array().add(Json.read("""
                                {"request": {"method": "GET", "path": "/tenants/demo/customers/c-1"},
                                 "response": {"status": 200, "body": {"ehfEnabled": true}}}
                                """.getBytes(StandardCharsets.UTF_8)))));
        assertThat(lines(pact))
                .containsExactly("interactions[0].response.body.ehfEnabled: Customer.ehfEnabled is deprecated");
        assertThat(pact.warnings()).isEqualTo(1);
        assertThat(pact.mistakes()).isZero();
    }

    @Test
    void holdsARuleOnlyAgainstWhatNamesAllThatItSpeaksOf() throws IOException {
        String rows = """
                [{"request": {"method": "GET", "path": "/v2/tenants/demo/customers"},
                  "response": {"status": 200, "body": {"items": [{"lastname": "a"}, {"lastname": "a"}]}}}]
                """;
        assertThat(lines(check(pact("3.0.0", Json.read(rows.getBytes(StandardCharsets.UTF_8))))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2.0.0 | \"query\": \"pageSize=many&pageNumber=1\"",
                "3.0.0 | \"query\": {\"pageSize\": [\"many\"], \"pageNumber\": [\"1\"]}",
                "4.0   | \"query\": {\"pageSize\": [\"many\"], \"pageNumber\": [\"1\"]}"
            })
    void readsTheQueriesOfEveryVersion(String version, String query) throws IOException {
        String interactions = "[{\"type\": \"Synchronous/HTTP\", \"request\": {\"method\": \"get\","
                + " \"path\": \"/v2/tenants/demo/customers\", " + query + "}, \"response\": {\"status\": 200}}]";
        assertThat(lines(check(pact(version, Json.read(interactions.getBytes(StandardCharsets.UTF_8))))))
                .containsExactly("interactions[0].request.query.pageSize: it must be of JSON type integer, but is the"
                        + " string many");
    }

    @ParameterizedTest
    @ValueSource(strings = {"plain", "json", "base64"})
    void readsTheBodiesOfVersion4HoweverTheyAreWritten(String encoding) throws IOException {
        ObjectNode wrong = Json.object().put("accountNumber", 1);
        wrong.putArray("productNumbers").add("90001");
        ObjectNode body = Json.object().put("contentType", "application/json");
        switch (encoding) {
            case "plain" -> body.put("encoded", false).set("content", wrong);
            case "json" -> body.put("encoded", "JSON").put("content", wrong.toString());
            default ->
                body.put("encoded", "base64").put("content", Base64.getEncoder().encodeToString(Json.bytes(wrong)));
        }
        ObjectNode interaction = Json.object().put("type", "Synchronous/HTTP");
        interaction
                .putObject("request")
                .put("method", "POST")
                .put("path", "/Shoxl/v1/GetProductInformations")
                .set("body", body);
        interaction.putObject("response").put("status", 200);
        ArrayNode interactions = Json.array().add(interaction).add(Json.object().put("type", "Asynchronous/Messages"));

        CheckedPact pact = check(pact("4.0", interactions));
        assertThat(lines(pact))
                .containsExactly("interactions[0].request.body.content.accountNumber: it must be of JSON type string,"
                        + " but is the number 1");
        assertThat(pact.notHttp()).containsExactly("interactions[1]");
    }

    @Test
    void knowsTheMembersOfTheVersionThatIsAsked() throws IOException {
        JsonNode interactions = Json.read("""
                [{"request": {"method": "POST", "path": "/Shoxl/v1/GetProductInformations",
                              "body": {"accountNumber": "128", "productNumbers": ["1"], "context": {}}},
                  "response": {"status": 200}}]
                """.getBytes(StandardCharsets.UTF_8));
        Path file = pact("3.0.0", interactions);
        assertThat(new PactCheck(Contract.LATEST).check(file).mistakes()).isZero();
        assertThat(new PactCheck(6).check(file).mistakes()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[]",
                "{",
                "",
                "{\"consumer\": {\"name\": \"a\"}}",
                "{\"consumer\": {\"name\": \"a\"}, \"interactions\": [], \"metadata\": {}}",
                "{\"consumer\": {\"name\": \"a\"}, \"interactions\": [], \"metadata\": {\"pactSpecification\": {\"version\": \"1.1\"}}}",
                "{\"consumer\": {\"name\": \"a\"}, \"interactions\": [{}], \"metadata\": {\"pactSpecification\": {\"version\": \"3.0.0\"}}}"
            })
    void saysInOneSentenceWhyAFileIsNoPact(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("no-pact.json"), text);
        assertThatExceptionOfType(UnreadablePact.class)
                .isThrownBy(() -> new PactCheck(Contract.LATEST).check(file))
                .withMessageEndingWith(".");
    }

    /** The examples of a request or response; a null where it has no content. */
    private static List<JsonNode> examples(Contract contract, String pointer) {
        JsonNode document = contract.document();
        List<JsonNode> examples = document.at(pointer)
                .path("content")
                .valueStream()
                .flatMap(media -> media.path("examples").valueStream())
                .map(example -> example.has("$ref")
                        ? document.at(example.get("$ref").asString().substring(1))
                        : example)
                .map(example -> example.get("value"))
                .toList();
        return examples.isEmpty() ? List.of(Json.object().nullNode()) : examples;
    }

    private static ObjectNode interaction(Operation operation, JsonNode body, int status, JsonNode answer) {
        ObjectNode interaction = Json.object().put("description", operation.id());
        ObjectNode request = interaction
                .putObject("request")
                .put("method", operation.method())
                .put("path", operation.path().text().replaceAll("\\{[^}]*}", "some-id"));
        if (!body.isNull()) {
            request.set("body", body);
        }
        ObjectNode response = interaction.putObject("response").put("status", status);
        if (!answer.isNull()) {
            response.set("body", answer);
        }
        return interaction;
    }

    private Path pact(String version, JsonNode interactions) throws IOException {
        ObjectNode pact = Json.object();
        pact.putObject("consumer").put("name", "shop");
        pact.putObject("provider").put("name", "erp");
        pact.set("interactions", interactions);
        pact.putObject("metadata").putObject("pactSpecification").put("version", version);
        return Files.write(folder.resolve("pact.json"), Json.bytes(pact));
    }

    private static CheckedPact check(Path file) {
        return new PactCheck(Contract.LATEST).check(file);
    }

    private static List<String> lines(CheckedPact pact) {
        return pact.interactions().values().stream()
                .flatMap(List::stream)
                .map(mistake -> mistake.place() + ": " + mistake.sentence())
                .toList();
    }
}
