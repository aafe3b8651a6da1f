package dev.mockerp.proof.broken;

import dev.mockerp.contract.fault.Answer;
import dev.mockerp.contract.fault.Changed;
import dev.mockerp.contract.fault.Request;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Also finds the customers whose mobile number, e-mail address or VAT number meets both query and itself. */
final class QueryLooksInGivenFields implements Misbehaviour {

    private static final List<String> GIVEN = List.of("mobile", "email", "vatNumber");

    @Override
    public Changed<Answer> answer(Request sent, boolean concerned, Erp real) {
        Answer answer = real.answer(sent);
        String query = Customers.query(sent);
        if (!concerned
                || query.isEmpty()
                || !Customers.succeeded(answer)
                || !(sent.json() instanceof ObjectNode criteria)
                || GIVEN.stream().noneMatch(criteria::has)) {
            return Misbehaviour.unchanged(answer);
        }
        criteria.remove("query");
        List<JsonNode> items = new ArrayList<>(Customers.shown(answer));
        int before = items.size();
        Set<String> shown = items.stream().map(QueryLooksInGivenFields::uid).collect(Collectors.toSet());
        Customers.shown(real.answer(sent.withJson(criteria))).stream()
                .filter(customer -> !shown.contains(uid(customer)))
                .filter(customer -> GIVEN.stream()
                        .filter(criteria::has)
                        .anyMatch(field -> customer.path(field).asString("").contains(query)))
                .forEach(items::add);
        return items.size() == before
                ? Misbehaviour.unchanged(answer)
                : Misbehaviour.spoilt(Customers.withFound(answer, items, items.size() - before));
    }

    private static String uid(JsonNode customer) {
        return customer.path("customerUid").asString();
    }
}
