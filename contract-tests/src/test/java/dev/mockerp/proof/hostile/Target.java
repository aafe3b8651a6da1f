package dev.mockerp.proof.hostile;

import dev.mockerp.contract.Api;
import dev.mockerp.contract.Contract;
import dev.mockerp.contract.Operation;
import dev.mockerp.proof.harness.Exchange;
import dev.mockerp.proof.harness.Http;
import dev.mockerp.proof.harness.Request;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * An operation with all that a good request for it needs.
 *
 * @param http with credentials that let the caller in
 * @param path with the identifiers of things that exist
 * @param body a good one; null where the operation takes none
 */
record Target(
        Contract contract,
        Operation operation,
        Http http,
        String path,
        @Nullable JsonNode body) {

    private static final Map<String, String> VARIABLES = Map.of(
            "tenantUid", "demo",
            "customerUid", "customer-128",
            "storeUid", "store-1",
            "customerExtensionCode", "TWO_INVOICE");

    private static final Map<Api, String> AUTHORIZATION =
            Map.of(Api.RETAILNXT, "Basic c2hvcDpzaG9w", Api.FLOWRETAIL, "Bearer demo-token", Api.SHOXL, "none");

    private static final JsonNode BODIES = Exchange.JSON.readTree("""
            {
              "getProductInformations":
                { "accountNumber": "128", "productNumbers": ["90001", "4321"], "context": { "divisionCode": "é" } },
              "getCustomerProducts":
                { "accountNumber": "128", "productNumbers": ["90001"], "context": { "a": [1.5, true, null] } },
              "createCustomer":
                { "customerUid": "hostile", "customerType": "PERSON", "firstname": "Zoë", "lastname": "Ødegård",
                  "paymentTerms": 14, "credit": { "limit": 100 }, "ehf": { "enabled": true },
                  "customerGroupUids": ["group-care"] },
              "updateCustomer":
                { "city": "Hostile", "paymentTerms": 14, "credit": { "limit": 100 }, "ehf": { "enabled": true } },
              "searchCustomers":
                { "query": "Zoë", "exactMatch": false, "scope": ["CUSTOMER"], "createdAt": "2020-01-01T00:00:00.000Z" },
              "searchExternalCustomers": { "query": "Zoë" },
              "addCustomerExtension": { "storeUid": "store-2" },
              "deleteCustomerExtension": { "storeUid": "store-1" },
              "batchCustomers":
                { "create": [{ "customerUid": "hostile", "customerType": "COMPANY", "companyName": "Hostile" }],
                  "update": [{ "customerUid": "customer-128", "city": "Hostile" }],
                  "upsert": [{ "customerUid": "customer-hotel", "city": "Hostile" }],
                  "delete": [{ "customerUid": "customer-128" }] }
            }
            """);

    /** Every operation of every API. */
    static List<Target> all(Http http) {
        List<Target> targets = new ArrayList<>();
        for (Api api : Api.values()) {
            Contract contract = Contract.of(api);
            Http admitted = http.with("Authorization", AUTHORIZATION.get(api));
            for (Operation operation : contract.operations()) {
                String path = operation.path().text();
                for (Map.Entry<String, String> variable : VARIABLES.entrySet()) {
                    path = path.replace("{" + variable.getKey() + "}", variable.getValue());
                }
                targets.add(new Target(contract, operation, admitted, path, BODIES.get(operation.id())));
            }
        }
        return List.copyOf(targets);
    }

    /** Those that take a body. */
    static List<Target> withBody(Http http) {
        return all(http).stream().filter(target -> target.body() != null).toList();
    }

    static Target of(Http http, String operationId) {
        return all(http).stream()
                .filter(target -> target.operation().id().equals(operationId))
                .findFirst()
                .orElseThrow();
    }

    boolean isBatch() {
        return operation.id().equals("batchCustomers");
    }

    JsonNode goodBody() {
        if (body == null) {
            throw new IllegalStateException(operation + " takes no body");
        }
        return body;
    }

    /** The JSON pointer of the request body's schema. */
    String bodySchema() {
        if (operation.requestBody() == null) {
            throw new IllegalStateException(operation + " takes no body");
        }
        return operation.requestBody().schema();
    }

    /** A request without body, which for a GET is a good one. */
    Request request() {
        Request request = http.request(operation.method(), path);
        return operation.id().equals("getCustomerOrder") ? request.query("OrderIdentifier", "123") : request;
    }

    /** A request with that body, be it JSON or not, as JSON. */
    Request request(Object json) {
        return request().json(json);
    }

    /** A request with those bytes, as JSON. */
    Request request(byte[] bytes) {
        return request().header("Content-Type", "application/json").bytes(Arrays.copyOf(bytes, bytes.length));
    }
}
