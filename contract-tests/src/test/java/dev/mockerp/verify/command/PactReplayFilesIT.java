package dev.mockerp.verify.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mockerp.contract.Api;
import dev.mockerp.proof.broken.RecordedErp;
import dev.mockerp.proof.broken.RecordedErp.Asked;
import dev.mockerp.proof.harness.MockErp;
import dev.mockerp.verify.command.Program.Ended;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pacts of every version and shape, replayed. */
class PactReplayFilesIT {

    @TempDir
    private Path folder;

    @Test
    void ofVersion2WithAQueryInOneTextAndOneState() {
        Path pact = PactFile.in(folder, 2, """
                {"description": "an order", "providerState": "an order",
                 "request": {"method": "get", "path": "/api/CustomerOrder",
                             "query": "ShopCode=FL_NL_1&OrderIdentifier=123",
                             "headers": {"Authorization": "Basic b2Y6c2hvcA=="}},
                 "response": {"status": 200, "headers": {"Content-Type": "application/json; charset=utf-8"},
                              "body": [{"ExternalOrderNr": "123", "OrderLines": [{"QuantityOrdered": 2.5}]}],
                              "matchingRules": {"$.headers.Content-Type": {"regex": "application/json.*"},
                                                "$.body[0].OrderLines": {"min": 1},
                                                "$.body[0].OrderLines[*].QuantityOrdered": {"match": "number"}}}}
                """);
        demand(
                Program.runHere("pact", pact, "--profile", profile(Api.RETAILNXT)),
                0,
                ": 1 passed, 0 failed, 0 not tested");
    }

    @Test
    void ofVersion3WithValuesOfStatesInPathQueryAndBody() {
        try (RecordedErp erp = RecordedErp.before(MockErp.shared().baseUrl())) {
            Path pact = PactFile.in(folder, 3, """
                    {"description": "a customer of that city",
                     "providerStates": [{"name": "a tenant"}, {"name": "a customer", "params": {"city": "Zürich & Oerlikon"}}],
                     "request": {"method": "POST", "path": "/tenants/x/customers/search",
                                 "headers": {"authorization": "Bearer of-the-shop", "Host": "shop.example",
                                             "Content-Type": "application/json"},
                                 "body": {"email": "x"},
                                 "generators": {"path": {"type": "ProviderState",
                                                         "expression": "/tenants/${tenantUid}/customers/search"},
                                                "body": {"$.email": {"type": "ProviderState",
                                                                     "expression": "${email}", "dataType": "STRING"}}}},
                     "response": {"status": 200, "body": {"items": [{"city": "x", "email": "x"}]},
                                  "matchingRules": {"body": {"$.items": {"matchers": [{"match": "type", "max": 1}]},
                                                             "$.items[*].city": {"matchers": [{"match": "equality"}]},
                                                             "$.items[*].email": {"matchers": [{"match": "equality"}]}}},
                                  "generators": {"body": {"$.items[0].city": {"type": "ProviderState", "expression": "city"},
                                                          "$.items[*].email": {"type": "ProviderState", "expression": "${email}"}}}}},
                    {"description": "the same by its id", "providerStates": [{"name": "a customer"}],
                     "request": {"method": "GET", "path": "/v2/tenants/demo/customers",
                                 "query": {"customerExternalId": ["x"]}, "headers": {"Authorization": ["Bearer x"]},
                                 "generators": {"query": {"customerExternalId": {"type": "ProviderState",
                                                                                 "expression": "${externalId}"}}}},
                     "response": {"status": 200, "body": {"paging": {"totalCount": 1}}}}
                    """);
            Ended ended =
                    Program.runHere("pact", pact, "--profile", ProfileFile.in(folder, Api.FLOWRETAIL, erp.baseUrl()));
            demand(ended, 0, ": 2 passed, 0 failed, 0 not tested");
            assertThat(erp.asked()).extracting(Asked::authorization).containsOnly("Bearer demo-token");
            assertThat(erp.asked()).anyMatch(asked -> asked.body().contains("Zürich & Oerlikon"));
        }
    }

    @Test
    void credentialsStayWhereTheyAreToBeRefusedAndComeWhereThereAreNone() {
        try (RecordedErp erp = RecordedErp.before(MockErp.shared().baseUrl())) {
            Path pact = PactFile.in(folder, 4, """
                    {"type": "Synchronous/HTTP", "description": "wrong ones",
                     "request": {"method": "GET", "path": "/v2/tenants/demo/customers",
                                 "headers": {"Authorization": ["Bearer nobodys"]}},
                     "response": {"status": 401}},
                    {"type": "Synchronous/HTTP", "description": "none",
                     "request": {"method": "GET", "path": "/v2/tenants/demo/customers"},
                     "response": {"status": 401}},
                    {"type": "Asynchronous/Messages", "description": "a message", "contents": {}}
                    """);
            Ended ended =
                    Program.runHere("pact", pact, "--profile", ProfileFile.in(folder, Api.FLOWRETAIL, erp.baseUrl()));
            demand(ended, 0, ": 2 passed, 0 failed, 1 not tested");
            assertThat(erp.asked()).extracting(Asked::authorization).containsExactly("Bearer nobodys", "");
        }
    }

    @Test
    void whatNobodyCanJudgeIsNotTested() {
        Path pact = PactFile.in(
                folder,
                3,
                question("GET", "/v2/tenants/demo/customers/customer-310", """
                        "body": {"customerUid": "x"},
                        "matchingRules": {"body": {"$.customerUid": {"matchers": [{"match": "sounds-like"}]}}}"""),
                question("GET", "/v2/tenants/demo/customers/customer-310", """
                        "body": {"customerUid": "x"},
                        "matchingRules": {"body": {"$.customerUid[": {"matchers": [{"match": "type"}]}}}"""),
                question("GET", "/v2/tenants/demo/customers/customer-310", """
                        "body": {"customerUid": "x"},
                        "generators": {"body": {"$.customerUid": {"type": "ProviderState", "expression": "${none}"}}}"""),
                question("GET", "/v2/tenants/demo/orders", "\"status\": 200"),
                question("PATCH", "/v2/tenants/demo/customers", "\"status\": 200"),
                """
                {"description": "a state", "providerState": "it rains",
                 "request": {"method": "GET", "path": "/v2/tenants/demo/customers/customer-310"},
                 "response": {"status": 200}}""");
        Ended ended = Program.runHere("pact", pact, "--profile", profile(Api.FLOWRETAIL));
        demand(ended, 1, ": 0 passed, 0 failed, 6 not tested");
        assertThat(ended.out())
                .contains("the matching rule \"sounds-like\" of $.customerUid is not known")
                .contains("of a matching rule \"$.customerUid[\" is no path of a body")
                .contains("no provider state gives a value none")
                .contains("no API has an operation GET /v2/tenants/demo/orders")
                .contains("no API has an operation PATCH /v2/tenants/demo/customers; that path takes GET, POST")
                .contains("no profile says what \"it rains\" means");
    }

    @Test
    void customersThatNoStateMadeAreSpared() throws IOException, InterruptedException {
        try (MockErp mock = MockErp.start();
                RecordedErp erp = RecordedErp.before(mock.baseUrl())) {
            Set<String> before = CustomersOf.the(mock);
            Path pact = PactFile.in(
                    folder,
                    3,
                    question("DELETE", "/v2/tenants/demo/customers/customer-310", "\"status\": 204"),
                    withBody("PATCH", "/v2/tenants/demo/customers/customer-310", "{\"firstname\": \"X\"}"),
                    withBody(
                            "POST",
                            "/v2/tenants/demo/customers/batch",
                            "{\"delete\": [{\"customerUid\": \"customer-310\"}]}"),
                    withBody(
                            "POST",
                            "/v2/tenants/demo/customers/batch",
                            "{\"upsert\": [{\"customerType\": \"PERSON\", \"firstname\": \"A\", \"externalId\": \"310\"}]}"),
                    question("DELETE", "/v2/tenants/nobodys/customers/customer-310", "\"status\": 204"),
                    // Of nobody, and so harmless.
                    question("DELETE", "/v2/tenants/demo/customers/nobody-1", "\"status\": 404"));
            Ended ended =
                    Program.runHere("pact", pact, "--profile", ProfileFile.in(folder, Api.FLOWRETAIL, erp.baseUrl()));
            assertThat(ended.out())
                    .contains("it would change the customer customer-310, which no provider state made")
                    .contains("it would write to the tenant nobodys, which the profile does not name")
                    .contains(": 1 passed, 0 failed, 5 not tested");
            List<Asked> writes = erp.asked().stream()
                    .filter(asked -> !asked.method().equals("GET"))
                    .toList();
            assertThat(writes)
                    .singleElement()
                    .satisfies(asked -> assertThat(asked.target()).endsWith("/nobody-1"));
            assertThat(CustomersOf.the(mock)).isEqualTo(before);
        }
    }

    private Path profile(Api api) {
        return ProfileFile.in(folder, api, MockErp.shared().baseUrl());
    }

    private static String question(String method, String path, String answer) {
        return """
                {"description": "%s", "request": {"method": "%s", "path": "%s", "headers": {"Authorization": "Bearer x"}},
                 "response": {%s}}""".formatted(method, method, path, answer);
    }

    private static String withBody(String method, String path, String body) {
        return """
                {"description": "%s", "request": {"method": "%s", "path": "%s",
                   "headers": {"Authorization": "Bearer x", "Content-Type": "application/json"}, "body": %s},
                 "response": {"status": 200}}""".formatted(method, method, path, body);
    }

    private static void demand(Ended ended, int code, String part) {
        assertThat(ended.code()).as(ended.said()).isEqualTo(code);
        assertThat(ended.out()).contains(part);
    }
}
