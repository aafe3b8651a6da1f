package dev.mockerp.verify.flowretail;

import dev.mockerp.verify.run.Exchange;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * The customers that the checker made, or may have made: every success of a request that writes counts, also one that
 * should have been refused.
 */
final class Ledger {

    /** The parts of a batch that may make customers. */
    static final List<String> MAKING = List.of("create", "upsert");

    private final Set<String> uids = new LinkedHashSet<>();
    private final Set<String> own = new LinkedHashSet<>();

    /** To be shown every exchange of the run. */
    void see(Exchange exchange) {
        JsonNode sent = exchange.call().json();
        if (!exchange.isSuccess() || exchange.call().isSafe()) {
            return;
        }
        switch (exchange.call().name()) {
            case "createCustomer" -> {
                add(exchange.json());
                if (sent != null) {
                    add(sent);
                }
            }
            case "batchCustomers" -> {
                for (String group : MAKING) {
                    exchange.json().path(group).forEach(this::add);
                    if (sent != null) {
                        sent.path(group).forEach(this::add);
                    }
                }
            }
            case "deleteCustomer" -> gone(exchange.call().variables().getOrDefault("customerUid", ""));
            default -> {
                // The other writes touch customers that are in the ledger already.
            }
        }
    }

    private void add(JsonNode customer) {
        add(customer.path("customerUid").asString(""));
    }

    /** Takes down a customer that an answer did not name; an empty text is none. */
    void add(String uid) {
        if (!uid.isEmpty()) {
            own.add(uid);
            uids.add(uid);
        }
    }

    /** The customer is gone. */
    void gone(String uid) {
        uids.remove(uid);
    }

    /** Whether the checker made it, be it gone by now. */
    boolean isOwn(String uid) {
        return own.contains(uid);
    }

    /** Those that are still to be deleted, in the order in which they were made. */
    List<String> open() {
        return List.copyOf(uids);
    }
}
