package dev.mockerp.verify.shoxl;

import dev.mockerp.verify.run.Exchange;
import dev.mockerp.verify.run.Skipped;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** The customer's own numbers of products: those that the profile tells, and those that the ERP answers. */
final class OwnNumbers {

    /** How many are asked one by one; more would tell little more. */
    private static final int SOME = 3;

    private final Shoxl shoxl;

    OwnNumbers(Shoxl shoxl) {
        this.shoxl = shoxl;
    }

    /** Whether the profile tells any. */
    boolean areKnown() {
        return !shoxl.erp().profile().data().ownProductNumbers().isEmpty();
    }

    /**
     * A few of those that the profile tells, by product number.
     *
     * @throws Skipped if it tells none
     */
    Map<String, String> told() {
        if (!areKnown()) {
            throw Skipped.because(
                    "data.ownProductNumbers is not given: products with the customer's own number are needed");
        }
        Map<String, String> some = new LinkedHashMap<>();
        shoxl.erp().profile().data().ownProductNumbers().entrySet().stream()
                .limit(SOME)
                .forEach(entry -> some.put(entry.getKey(), entry.getValue()));
        return some;
    }

    /**
     * Those of the told that GetProductInformations has an answer to.
     *
     * @throws Skipped if there are none
     */
    Map<String, String> understood() {
        Map<String, String> understood = told();
        understood
                .entrySet()
                .removeIf(entry -> row(
                                shoxl.ask(Shoxl.INFORMATIONS, List.of(entry.getValue())),
                                entry.getKey(),
                                entry.getValue())
                        .isEmpty());
        if (understood.isEmpty()) {
            throw Skipped.because("none of data.ownProductNumbers brings a product in GetProductInformations");
        }
        return understood;
    }

    /** The row for an own number that was asked alone: under that number, or under the number of the ERP. */
    static Optional<JsonNode> row(Exchange answer, String number, String own) {
        return Rows.row(answer, own).or(() -> Rows.row(answer, number));
    }

    /** All product numbers of the profile, each of which may have an own number. */
    List<String> candidates() {
        Set<String> numbers = new LinkedHashSet<>(shoxl.products());
        numbers.addAll(shoxl.erp().profile().data().ownProductNumbers().keySet());
        return List.copyOf(numbers);
    }

    /**
     * A few rows of GetCustomerProducts with an own number.
     *
     * @throws Skipped if it answers none
     */
    List<JsonNode> answered() {
        List<JsonNode> rows = Rows.of(shoxl.ask(Shoxl.TRANSLATIONS, candidates())).stream()
                .filter(row ->
                        !Rows.ownNumber(row).isEmpty() && !Rows.number(row).isEmpty())
                .limit(SOME)
                .toList();
        if (rows.isEmpty()) {
            throw Skipped.because("GetCustomerProducts answers no own number: data.ownProductNumbers can tell"
                    + " products that have one");
        }
        return rows;
    }
}
