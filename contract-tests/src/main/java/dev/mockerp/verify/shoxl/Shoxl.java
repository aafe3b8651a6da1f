package dev.mockerp.verify.shoxl;

import dev.mockerp.verify.profile.Profile;
import dev.mockerp.verify.run.Call;
import dev.mockerp.verify.run.Erp;
import dev.mockerp.verify.run.Exchange;
import dev.mockerp.verify.run.Json;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** An ERP that speaks Shoxl, in the words of its two questions. */
final class Shoxl {

    static final String INFORMATIONS = "getProductInformations";
    static final String TRANSLATIONS = "getCustomerProducts";

    private final Erp erp;
    private final Profile.Data data;

    Shoxl(Erp erp) {
        this.erp = erp;
        this.data = erp.profile().data();
    }

    Erp erp() {
        return erp;
    }

    String account() {
        return String.valueOf(data.accountNumber());
    }

    List<String> products() {
        return data.productNumbers();
    }

    /** The body of both questions. */
    static ObjectNode question(String account, List<String> numbers) {
        ObjectNode body = Json.object();
        body.put("accountNumber", account);
        numbers.forEach(body.putArray("productNumbers")::add);
        return body;
    }

    /** A well-formed call of either operation, for the account of the profile. */
    Call call(String operation, List<String> numbers) {
        return erp.call(operation).body(question(account(), numbers));
    }

    /** What the ERP said to this question when it was first asked. */
    Exchange ask(String operation, List<String> numbers) {
        return erp.ask(call(operation, numbers));
    }

    /** The rows of an answer of either operation; none if it has none. */
    static Stream<JsonNode> rows(Exchange exchange) {
        JsonNode json = exchange.json();
        return (json.isArray() ? json : json.path("customerProducts")).valueStream();
    }

    /** The row for that product number, as it came. */
    static Optional<JsonNode> row(Exchange exchange, String number) {
        return rows(exchange)
                .filter(row -> row.path("productNumber").asString("").equals(number))
                .findFirst();
    }
}
