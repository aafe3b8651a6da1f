package dev.mockerp.verify.flowretail;

import dev.mockerp.verify.http.NoAnswer;
import dev.mockerp.verify.run.Call;
import dev.mockerp.verify.run.Exchange;
import dev.mockerp.verify.run.Intent;
import dev.mockerp.verify.run.Json;
import dev.mockerp.verify.run.Skipped;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Customers whose create brought no answer: the ERP may have made them all the same. */
final class LostCreates {

    private final FlowRetail flow;
    private final Predicate<Call> isForeign;

    /** A foreign call has an e-mail address that others may have, too: customers that have it are left alone. */
    LostCreates(FlowRetail flow, Predicate<Call> isForeign) {
        this.flow = flow;
        this.isForeign = isForeign;
    }

    /** Takes down in the ledger those that are there; gives a line for each that cannot be looked for. */
    List<String> find(Ledger ledger) {
        Set<String> lines = new LinkedHashSet<>();
        Set<String> emails = new LinkedHashSet<>();
        flow.erp().unanswered().stream()
                .filter(isForeign)
                .flatMap(LostCreates::customers)
                .forEach(customer -> {
                    String email = customer.path("email").asString("");
                    lines.add("a customer" + (email.isEmpty() ? "" : " with e-mail " + email)
                            + " may be there, whose create was not answered");
                    ledger.add(FlowRetail.uid(customer));
                });
        Stream<Call> own = flow.erp().unanswered().stream().filter(isForeign.negate());
        own.flatMap(LostCreates::customers).forEach(customer -> {
            ledger.add(FlowRetail.uid(customer));
            String email = customer.path("email").asString("");
            if (email.isEmpty()) {
                lines.add("a customer without e-mail may be there, whose create was not answered");
            } else {
                emails.add(email);
            }
        });
        for (String email : emails) {
            String reason = search(email, ledger);
            if (!reason.isEmpty()) {
                lines.add(
                        "a customer with e-mail " + email + " may be there, whose create was not answered: " + reason);
            }
        }
        return List.copyOf(lines);
    }

    private static Stream<JsonNode> customers(Call write) {
        JsonNode sent = write.json();
        if (sent == null) {
            return Stream.empty();
        }
        return switch (write.name()) {
            case "createCustomer" -> Stream.of(sent);
            case "batchCustomers" ->
                Ledger.MAKING.stream().flatMap(group -> sent.path(group).valueStream());
            default -> Stream.empty();
        };
    }

    /** Why it could not be looked for, or an empty text. */
    private String search(String email, Ledger ledger) {
        try {
            Exchange found = flow.erp()
                    .send(flow.search(Json.object().put("email", email)).as(Intent.OPEN));
            if (!found.isSuccess()) {
                return "a search for it is answered with status " + found.status();
            }
            FlowRetail.rows(found)
                    .filter(customer -> email.equals(customer.path("email").asString("")))
                    .map(FlowRetail::uid)
                    .forEach(ledger::add);
            return "";
        } catch (NoAnswer | Skipped reason) {
            return String.valueOf(reason.getMessage());
        }
    }
}
