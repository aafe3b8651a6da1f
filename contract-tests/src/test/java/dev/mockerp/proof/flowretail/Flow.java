package dev.mockerp.proof.flowretail;

import dev.mockerp.proof.harness.Exchange;
import dev.mockerp.proof.harness.Http;
import dev.mockerp.proof.harness.MockErp;
import dev.mockerp.proof.harness.Request;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Flow Retail as one caller sees one tenant: a request for each of the twelve operations.
 *
 * @param http with the caller's token
 */
record Flow(Http http, String tenant) {

    /** An identifier that no customer has. */
    static final String NOBODY = "no-such-customer";

    /** The shared mock's tenant demo, with all permissions. */
    static Flow demo() {
        return of(MockErp.shared().http(), "demo", "demo-token");
    }

    /** The shared mock's other tenant, with all permissions. */
    static Flow other() {
        return of(MockErp.shared().http(), "other", "other-token");
    }

    static Flow of(Http http, String tenant, String token) {
        return new Flow(http.with("Authorization", "Bearer " + token), tenant);
    }

    /** The same tenant with that header {@code Authorization}; null sends none. */
    Flow authorized(@Nullable String authorization) {
        return new Flow(http.with("Authorization", authorization), tenant);
    }

    /** The same caller at the door of that tenant. */
    Flow at(String otherTenant) {
        return new Flow(http, otherTenant);
    }

    String customers() {
        return "/v2/tenants/" + tenant + "/customers";
    }

    String customer(String uid) {
        return customers() + "/" + uid;
    }

    String extension(String uid) {
        return customer(uid) + "/extensions/TWO_INVOICE";
    }

    Request list() {
        return http.get(customers());
    }

    Request listed(String externalId) {
        return list().query("customerExternalId", externalId);
    }

    Request create(Object json) {
        return http.post(customers(), json);
    }

    Request search(Object json) {
        return http.post(customers() + "/search", json);
    }

    Request searchExternal(Object json) {
        return http.post(customers() + "/search/external", json);
    }

    Request batch(Object json) {
        return http.post(customers() + "/batch", json);
    }

    Request get(String uid) {
        return http.get(customer(uid));
    }

    Request update(String uid, Object json) {
        return http.put(customer(uid), json);
    }

    Request delete(String uid) {
        return http.delete(customer(uid));
    }

    Request export(String uid) {
        return http.get(customer(uid) + "/export");
    }

    Request store(String store, String uid) {
        return http.get("/v2/tenants/" + tenant + "/stores/" + store + "/customers/" + uid);
    }

    Request addExtension(String uid, String store) {
        return http.post(extension(uid), Map.of("storeUid", store));
    }

    Request deleteExtension(String uid, String store) {
        return http.delete(extension(uid)).json(Map.of("storeUid", store));
    }

    /** Creates that customer and gives its identifier. */
    String created(JsonNode customer) {
        return create(customer).expect(201).text("/customerUid");
    }

    /** Creates a customer with something in every member, and gives it as it can be read. */
    ObjectNode someone() {
        return read(created(NewCustomer.full()));
    }

    /** The customer as it can be read now. */
    ObjectNode read(String uid) {
        return (ObjectNode) get(uid).expect(200).json();
    }

    /** Identifiers of the customers that a search finds, in the order of the answer. */
    List<String> found(Object search) {
        return uids(search(search).query("pageSize", 1000).expect(200));
    }

    /** A JSON list. */
    static ArrayNode items(JsonNode... items) {
        return Exchange.JSON.createArrayNode().addAll(List.of(items));
    }

    /** Identifiers of the customers on a page, in its order. */
    static List<String> uids(Exchange page) {
        return page.json()
                .path("items")
                .valueStream()
                .map(item -> item.path("customerUid").asString())
                .toList();
    }
}
