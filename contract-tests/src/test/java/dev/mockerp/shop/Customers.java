package dev.mockerp.shop;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The customers of a tenant, by Flow Retail. */
final class Customers {

    private final Erp erp;
    private final String path;

    Customers(Erp erp, String tenant) {
        this.erp = erp;
        this.path = "/v2/tenants/" + tenant + "/customers";
    }

    List<String> withExternalId(String externalId) {
        return uids(erp.get(path + "?customerExternalId=" + URLEncoder.encode(externalId, StandardCharsets.UTF_8)));
    }

    List<String> withEmail(String email) {
        return uids(erp.post(path + "/search", object().put("email", email)));
    }

    List<String> withMobile(String mobile) {
        return uids(erp.post(path + "/search", object().put("mobile", mobile)));
    }

    List<String> outside(String query) {
        return erp.post(path + "/search/external", object().put("query", query))
                .path("items")
                .valueStream()
                .map(JsonNode::toString)
                .toList();
    }

    String create(String firstname, String lastname) {
        return erp.post(
                        path,
                        object().put("customerType", "PERSON")
                                .put("firstname", firstname)
                                .put("lastname", lastname))
                .path("customerUid")
                .asString();
    }

    JsonNode get(String customer) {
        return erp.get(path + "/" + customer);
    }

    JsonNode get(String customer, String tenant, String store) {
        return erp.get("/v2/tenants/" + tenant + "/stores/" + store + "/customers/" + customer);
    }

    JsonNode export(String customer) {
        return erp.get(path + "/" + customer + "/export");
    }

    JsonNode rename(String customer, String lastname) {
        return erp.put(path + "/" + customer, object().put("lastname", lastname));
    }

    void delete(String customer) {
        erp.delete(path + "/" + customer, null);
    }

    void invoiceTwice(String customer, String store) {
        erp.post(path + "/" + customer + "/extensions/TWO_INVOICE", object().put("storeUid", store));
    }

    void invoiceOnce(String customer, String store) {
        erp.delete(path + "/" + customer + "/extensions/TWO_INVOICE", object().put("storeUid", store));
    }

    /** Gives customers a new note, all at once; the statuses of the items. */
    List<Integer> annotate(String note, String... customers) {
        ObjectNode batch = object();
        Stream.of(customers)
                .map(customer -> object().put("customerUid", customer).put("internalNote", note))
                .forEach(batch.putArray("update")::add);
        return erp.post(path + "/batch", batch)
                .path("update")
                .valueStream()
                .map(item -> item.path("status").asInt())
                .toList();
    }

    private static List<String> uids(JsonNode page) {
        return page.path("items")
                .valueStream()
                .map(customer -> customer.path("customerUid").asString())
                .toList();
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }
}
