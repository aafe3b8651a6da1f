package dev.mockerp.verify.flowretail;

import dev.mockerp.verify.run.Erp;
import dev.mockerp.verify.run.Exchange;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** What the ERP shows of customers at all: a member that it never shows cannot be compared. */
final class Shown {

    private static final Set<String> ONE =
            Set.of("getCustomer", "getStoreCustomer", "createCustomer", "updateCustomer");
    private static final Set<String> MANY = Set.of("listCustomers", "searchCustomers");

    private Shown() {}

    /** Whether an answer of this run shows the member with a value, of whatever customer. */
    static boolean anywhere(Erp erp, String member) {
        return erp.log().stream()
                .filter(Exchange::isSuccess)
                .flatMap(Shown::customers)
                .anyMatch(customer -> !Likeness.isUnset(customer.path(member)));
    }

    /** The customer that an export holds, in a member of its own or bare; missing if it is in neither. */
    static JsonNode exported(Exchange export) {
        return export.json().path("customer").isObject() ? export.json().path("customer") : export.json();
    }

    private static Stream<JsonNode> customers(Exchange exchange) {
        String operation = exchange.call().name();
        if (MANY.contains(operation)) {
            return FlowRetail.items(exchange);
        }
        return ONE.contains(operation) ? Stream.of(exchange.json()) : Stream.empty();
    }
}
