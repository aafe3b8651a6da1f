package dev.mockerp.proof.sandbox;

import dev.mockerp.proof.harness.Exchange;
import dev.mockerp.proof.harness.Http;
import dev.mockerp.proof.harness.MockErp;
import dev.mockerp.proof.harness.Unique;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A sandbox as a test uses it.
 *
 * @param http a client whose every request is for the sandbox, with the token of tenant demo
 */
record Sandbox(String name, Http http) {

    static final String CUSTOMERS = "/v2/tenants/demo/customers";

    /** One that nobody has used, of the shared mock, named by its base path. */
    static Sandbox fresh() {
        return of(MockErp.shared(), Unique.text("sandbox-"));
    }

    static Sandbox of(MockErp mock, String name) {
        return new Sandbox(name, flow(mock).under("/sandbox/" + name));
    }

    /** The same sandbox, named by the header. */
    Sandbox byHeader(MockErp mock) {
        return new Sandbox(name, flow(mock).with("X-Sandbox", name));
    }

    /** The shared mock, whatever sandbox. */
    static Http flow(MockErp mock) {
        return mock.http().with("Authorization", "Bearer demo-token");
    }

    Exchange create(ObjectNode customer) {
        return http.post(CUSTOMERS, customer).expect(201);
    }

    Exchange create(String customerUid, String lastname) {
        return create(person(customerUid, lastname));
    }

    Exchange read(String customerUid) {
        return http.get(CUSTOMERS + "/" + customerUid).send();
    }

    JsonNode customers() {
        return http.get(CUSTOMERS).query("pageSize", 1000).expect(200).json();
    }

    JsonNode fixtures() {
        return http.get("/__erp/fixtures").expect(200).json();
    }

    Exchange replace(Object fixtures) {
        return http.put("/__erp/fixtures", fixtures).send();
    }

    Exchange setClock(String clock) {
        return http.put("/__erp/clock", object().put("clock", clock)).send();
    }

    void reset() {
        http.request("POST", "/__erp/reset").expect(204);
    }

    static ObjectNode person(String customerUid, String lastname) {
        return object().put("customerUid", customerUid)
                .put("customerType", "PERSON")
                .put("firstname", "Zoë")
                .put("lastname", lastname);
    }

    static ObjectNode object() {
        return Exchange.JSON.createObjectNode();
    }
}
