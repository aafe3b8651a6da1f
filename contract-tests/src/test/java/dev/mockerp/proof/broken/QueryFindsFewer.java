package dev.mockerp.proof.broken;

import dev.mockerp.contract.fault.Answer;
import dev.mockerp.contract.fault.Changed;
import dev.mockerp.contract.fault.Request;
import java.util.List;
import java.util.Locale;
import java.util.function.BiPredicate;
import tools.jackson.databind.JsonNode;

/**
 * Leaves out customers that a query should find.
 *
 * @param finds whether this ERP finds the query, the first, in the customer
 */
record QueryFindsFewer(BiPredicate<String, JsonNode> finds) implements Misbehaviour {

    private static final List<String> FIELDS =
            List.of("firstname", "lastname", "city", "postalCode", "companyName", "mobile", "email", "vatNumber");

    /** Does not look into that member. */
    static QueryFindsFewer overlooking(String overlooked) {
        return new QueryFindsFewer((query, customer) -> FIELDS.stream()
                .filter(field -> !field.equals(overlooked))
                .anyMatch(field -> lower(customer.path(field).asString("")).contains(lower(query))));
    }

    /** Looks for values that are equal, letter for letter. */
    static QueryFindsFewer wholeValuesOnly() {
        return new QueryFindsFewer((query, customer) -> FIELDS.stream()
                .anyMatch(field -> customer.path(field).asString("").equals(query)));
    }

    @Override
    public Changed<Answer> answer(Request sent, boolean concerned, Erp real) {
        Answer answer = real.answer(sent);
        String query = Customers.query(sent);
        if (!concerned || query.isEmpty() || !Customers.succeeded(answer)) {
            return Misbehaviour.unchanged(answer);
        }
        List<JsonNode> shown = Customers.shown(answer);
        List<JsonNode> left =
                shown.stream().filter(customer -> finds.test(query, customer)).toList();
        return left.size() == shown.size()
                ? Misbehaviour.unchanged(answer)
                : Misbehaviour.spoilt(Customers.withFound(answer, left, left.size() - shown.size()));
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
