package dev.mockerp.proof.broken;

import dev.mockerp.contract.fault.Answer;
import dev.mockerp.contract.fault.Headers;
import dev.mockerp.contract.fault.Request;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Requests of our own to Flow Retail, on behalf of a tenant and with all its permissions. */
final class Customers {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private Customers() {}

    /** The tenant that a request is about. */
    static String tenant(Request request) {
        return request.variables().getOrDefault("tenantUid", "");
    }

    /** The customer that a request is about; empty if none is in its path. */
    static String uid(Request request) {
        return request.variables().getOrDefault("customerUid", "");
    }

    static Request get(String tenant, String uid) {
        return request("getCustomer", tenant, uid, null);
    }

    static Request update(String tenant, String uid, JsonNode members) {
        return request("updateCustomer", tenant, uid, members);
    }

    static Request delete(String tenant, String uid) {
        return request("deleteCustomer", tenant, uid, null);
    }

    static Request create(String tenant, JsonNode members) {
        return request("createCustomer", tenant, "", members);
    }

    static Request list(String tenant) {
        return request("listCustomers", tenant, "", null);
    }

    /** The members of {@code now} that {@code named} names, for an update that sets them. */
    static ObjectNode members(JsonNode now, JsonNode named) {
        ObjectNode members = NODES.objectNode();
        named.propertyNames().stream().filter(now::has).forEach(name -> members.set(name, now.get(name)));
        return members;
    }

    /** The customers of an answer: its items, or the one that it shows. */
    static List<JsonNode> shown(Answer answer) {
        JsonNode body = Objects.requireNonNullElseGet(answer.json(), NODES::missingNode);
        return body.has("items")
                ? body.path("items").valueStream().toList()
                : Stream.of(body.has("customer") ? body.get("customer") : body)
                        .filter(customer -> customer.has("customerUid"))
                        .toList();
    }

    /** The answer with other items. */
    static Answer withItems(Answer answer, List<JsonNode> items) {
        ObjectNode body = (ObjectNode) Objects.requireNonNull(answer.json());
        ArrayNode array = body.putArray("items");
        items.forEach(array::add);
        return answer.withJson(body);
    }

    /** The answer to a search with other items, and so many more or fewer in all. */
    static Answer withFound(Answer answer, List<JsonNode> items, int more) {
        ObjectNode body =
                (ObjectNode) Objects.requireNonNull(withItems(answer, items).json());
        int total = body.path("paging").path("totalCount").asInt() + more;
        body.withObject("/paging").put("totalCount", total);
        return answer.withJson(body);
    }

    /** The query of a search for customers; empty if it has none. */
    static String query(Request request) {
        JsonNode body = request.json();
        return body == null || !request.operation().id().equals("searchCustomers")
                ? ""
                : body.path("query").asString("");
    }

    /** A success without content. */
    static Answer noContent() {
        return new Answer(204, Headers.NONE, new byte[0], false);
    }

    /** What an ERP says of a customer that it does not have. */
    static Answer notFound(String uid) {
        ObjectNode body =
                NODES.objectNode().put("code", "NOT_FOUND").put("message", "There is no customer " + uid + ".");
        return json(404, body);
    }

    static Answer json(int status, JsonNode body) {
        Headers headers = Headers.NONE.with("Content-Type", "application/json");
        return new Answer(status, headers, new byte[0], false).withJson(body);
    }

    static boolean succeeded(Answer answer) {
        return answer.status() / 100 == 2;
    }

    private static Request request(String operation, String tenant, String uid, @Nullable JsonNode body) {
        Headers headers = Headers.NONE
                .with("Authorization", Credentials.ofTenant(tenant))
                .with("Content-Type", "application/json")
                .with("Accept", "application/json");
        byte[] bytes = body == null ? new byte[0] : body.toString().getBytes(StandardCharsets.UTF_8);
        Request request = new Request(
                Contracts.operation(operation),
                Contracts.operation(operation).path().text(),
                body == null ? headers.without("Content-Type") : headers,
                bytes);
        Request ofTenant = request.withVariable("tenantUid", tenant);
        return uid.isEmpty() ? ofTenant : ofTenant.withVariable("customerUid", uid);
    }
}
